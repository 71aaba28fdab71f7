import { formatCsv } from '../format/formatCsv.ts';
import type { Cell, ExportTable } from './exportTable.ts';

function csvCell(cell: Cell | undefined): string | number | null {
  if (cell === undefined || typeof cell === 'boolean') return String(cell ?? '');
  return typeof cell === 'object' && cell !== null ? cell.join('|') : cell;
}

/** A table that has no file of its own (the codebook) as CSV in the manner of those that have. */
export function tableCsv({ columns, rows }: ExportTable): string {
  return formatCsv(
    rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, csvCell(row[name])]))),
  );
}
