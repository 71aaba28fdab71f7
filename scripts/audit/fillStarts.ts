import Papa from 'papaparse';
import { locatePhrase } from '../../src/ledger/audit/locatePhrase.ts';
import { readCells } from '../../src/ledger/readCells.ts';
import { DataError, type Problem } from '../../src/ledger/errors.ts';

const COLUMNS = ['id', 'document', 'printed', 'start'] as const;

/** Where the columns of provenance stand. */
function columnsOf(file: string, header: readonly string[]): Record<(typeof COLUMNS)[number], number> {
  const positions = COLUMNS.map((name) => [name, header.indexOf(name)] as const);
  if (positions.some(([, position]) => position < 0)) {
    throw new DataError([
      {
        file,
        expected: 'the columns id, document, printed and start',
        fix: 'name a table that is drawn from documents',
      },
    ]);
  }
  return Object.fromEntries(positions) as Record<(typeof COLUMNS)[number], number>;
}

/**
 * Replaces hints (`¶…`) in the column `start` of a table by offsets; all other cells stay as they are.
 *
 * @param csv text of the table, with columns id, document, printed, start
 * @returns the text with offsets and the number of cells filled
 * @throws DataError when the file is no CSV to be written back as it is, and with every hint that could not be followed
 */
export function fillStarts(
  file: string,
  csv: string,
  texts: ReadonlyMap<string, string>,
): { csv: string; filled: number } {
  const { header, rows } = readCells(file, csv);
  const at = columnsOf(file, header);
  const problems: Problem[] = [];
  let filled = 0;
  for (const [index, row] of rows.entries()) {
    const hint = row[at.start] ?? '';
    if (!hint.startsWith('¶')) continue;
    const text = texts.get(row[at.document] ?? '');
    const located =
      text === undefined
        ? { problem: `no text of the document "${row[at.document] ?? ''}" is archived` }
        : locatePhrase(text, row[at.printed] ?? '', hint);
    if ('start' in located) {
      row[at.start] = String(located.start);
      filled += 1;
      continue;
    }
    problems.push({
      file,
      row: index + 1,
      key: row[at.id] ?? '',
      column: 'start',
      value: hint,
      expected: `a hint that leads to one place (${located.problem})`,
      fix: 'correct the hint or the printed phrase',
    });
  }
  if (problems.length > 0) throw new DataError(problems);
  return { csv: `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`, filled };
}
