import { formatCsv } from '../../format/formatCsv.ts';
import type { ExportTable } from './exportTable.ts';

/** A table that is made (the codebook, a joined table) as CSV in the manner of those that are kept. */
export function tableCsv({ columns, rows }: ExportTable): string {
  return formatCsv(
    rows.map((row) =>
      Object.fromEntries(
        columns.map(({ name }) => [
          name,
          typeof row[name] === 'boolean' ? String(row[name]) : (row[name] ?? null),
        ]),
      ),
    ),
  );
}
