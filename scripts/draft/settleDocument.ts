import type { DocumentRow } from '../../src/ledger/documents.ts';
import { DataError, type Problem } from '../../src/ledger/errors.ts';
import type { DraftLine } from './readDraft.ts';

/**
 * The one document of all rows, registered and archived.
 *
 * @param asked the document of rows that name none
 * @throws DataError with every row of another document
 */
export function settleDocument(
  file: string,
  rows: readonly DraftLine[],
  documents: readonly DocumentRow[],
  asked = '',
): string {
  const of = ({ cells }: DraftLine): string => cells.document || asked;
  const document = asked || (rows.map(of).find((id) => id !== '') ?? '');
  const column = 'document';
  const problem = (expected: string, fix: string): Problem => ({
    ...{ file, column, value: document },
    expected,
    fix,
  });
  if (document === '')
    throw new DataError([
      problem(
        'the document the rows are drawn from',
        'register it with npm run new:document, then add --document <id>',
      ),
    ]);
  const row = documents.find(({ id }) => id === document);
  const problems: Problem[] = rows
    .filter((line) => of(line) !== document)
    .map((line) => ({
      ...problem(`${document}, as all rows are of one document`, 'correct the cell, or write no in accepted'),
      ...{ row: line.row, key: line.key, value: of(line) },
    }));
  if (row === undefined)
    problems.push(problem('the id of a row of data/documents.csv', 'register it with npm run new:document'));
  else if (!row.audited)
    problems.push(
      problem(
        'a document whose text is archived',
        'archive it: archive_file, sha256 and audited in data/documents.csv',
      ),
    );
  if (problems.length > 0) throw new DataError(problems);
  return document;
}
