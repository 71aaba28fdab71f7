/** Rules of provenance that span tables: offsets stand exactly where a text is archived, and a row has one anchor. */
import type { Problem } from './errors.ts';
import type { DocumentRow } from './documents.ts';
import type { Provenance } from './provenance.ts';

interface Table {
  name: string;
  rows: readonly object[];
}

type DocumentedRow = Provenance & { id: string };

// A row with a wrong cell may lack one of these: of such a row nothing is said here.
const isDocumented = (row: object): row is DocumentedRow =>
  ['id', 'printed', 'document', 'start'].every((column) => column in row);

/** @returns rows with an offset into a text that is not archived, rows without one into a text that is, and shared ids */
export function checkProvenance(tables: readonly Table[], documents: readonly DocumentRow[]): Problem[] {
  const audited = new Map(documents.map(({ id, audited: archived }) => [id, archived]));
  const anchors = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, rows } of tables) {
    for (const [index, row] of rows.entries()) {
      if (!isDocumented(row) || row.document === '') continue;
      const at = { file: `data/${name}.csv`, row: index + 1, key: row.id };
      if (audited.get(row.document) === (row.start === null)) {
        problems.push({
          ...at,
          column: 'start',
          value: row.start === null ? '' : String(row.start),
          expected:
            row.start === null
              ? `an offset: ${row.document} is archived`
              : `nothing: ${row.document} is not archived`,
          fix: 'fill it with npm run locate, or correct `audited` in data/documents.csv',
        });
      }
      const anchor = `${row.document}#${row.id}`;
      const other = anchors.get(anchor);
      if (other !== undefined && other !== at.file) {
        // twice in one table is a duplicate key
        problems.push({
          ...at,
          column: 'id',
          value: row.id,
          expected: `an id that ${other} does not use`,
          fix: 'rename the row',
        });
      }
      anchors.set(anchor, `data/${name}.csv`);
    }
  }
  return problems;
}
