import { formatCsv } from '../../format/formatCsv.ts';
import type { ExportTable } from './exportTable.ts';

/** A table that has no file of its own (the codebook) as CSV in the manner of those that have. */
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
