import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRow } from '../../src/ledger/documents.ts';
import { DataError, type Problem } from '../../src/ledger/errors.ts';

/**
 * Reads the archived texts of a folder and refuses one whose hash is not the recorded one.
 *
 * @returns text by document id
 * @throws DataError naming every missing or different file
 */
export function archivedTexts(folder: string, documents: readonly DocumentRow[]): Map<string, string> {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const [index, row] of documents.entries()) {
    if (!row.audited) continue;
    const path = join(folder, row.archive_file);
    const at = { file: 'data/documents.csv', row: index + 1, key: row.id };
    if (!existsSync(path)) {
      problems.push({
        ...at,
        column: 'archive_file',
        value: row.archive_file,
        expected: `this file in ${folder}`,
        fix: 'name the folder that holds the archived documents',
      });
      continue;
    }
    const bytes = readFileSync(path);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (hash !== row.sha256) {
      problems.push({
        ...at,
        column: 'sha256',
        value: row.sha256,
        expected: `the SHA-256 of ${row.archive_file}, which is ${hash}`,
        fix: 'restore the archived text; if it was archived anew, locate and audit every row again',
      });
    }
    texts.set(row.id, bytes.toString('utf8'));
  }
  if (problems.length > 0) throw new DataError(problems);
  return texts;
}

/**
 * Reads what a folder has of the archived texts: an outsider may hold some of them only.
 *
 * @throws DataError naming every file that is not the archived text, or saying that the folder holds none
 */
export function textsAtHand(
  folder: string,
  documents: readonly DocumentRow[],
): { texts: Map<string, string>; missing: DocumentRow[] } {
  const archived = documents.filter(({ audited }) => audited);
  const [there, missing] = [true, false].map((wanted) =>
    archived.filter(({ archive_file: file }) => existsSync(join(folder, file)) === wanted),
  ) as [DocumentRow[], DocumentRow[]];
  return { texts: archivedTexts(folder, there.length === 0 ? archived : there), missing };
}
