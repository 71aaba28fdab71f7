/** What a changed file says, found without the reader under test: bytes, then cells, then values compared as text. */
import { isUtf8 } from 'node:buffer';
import { plainCsv } from './plainCsv.ts';
import type { Sheet, TypedRow } from './sheet.ts';

/** The cells of a file, header first; `undefined` where the bytes are no UTF-8 or the text no CSV: it must be refused then. */
export function cellsOf(bytes: Uint8Array): string[][] | undefined {
  return isUtf8(bytes) ? plainCsv(Buffer.from(bytes).toString('utf8')) : undefined;
}

/** Whether a file holds the cells of the untouched table, in whatever order of columns. */
export function sameCells(records: readonly (readonly string[])[], { columns, cells }: Sheet): boolean {
  const [header = [], ...rows] = records;
  const places = columns.map(({ name }) => header.indexOf(name));
  return (
    rows.length === cells.length &&
    header.length === columns.length &&
    !places.includes(-1) &&
    rows.every(
      (row, index) =>
        row.length === header.length &&
        places.every((place, column) => row[place] === cells[index]?.[column]),
    )
  );
}

/** A decimal number without zeros that say nothing: 1.50 and 1.5 are one number. */
const plainNumber = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

/** All digits of a number, never an exponent. */
function digitsOf(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 21 });
}

/** A typed value as the cell that states it. */
function saysCell(value: unknown, cell: string): boolean {
  if (typeof value === 'string') return value === cell;
  if (typeof value === 'number') return Number.isFinite(value) && digitsOf(value) === plainNumber(cell);
  if (typeof value === 'boolean') return String(value) === cell;
  if (value === null) return cell === '';
  if (!Array.isArray(value)) return false;
  return value.length === 0 ? cell === '' : value.join('|') === cell;
}

/** What typed rows say otherwise than the cells they were read from; `undefined` where they say just that. */
export function unfaithful(
  rows: readonly TypedRow[],
  records: readonly (readonly string[])[],
): string | undefined {
  const [header = [], ...cells] = records;
  if (rows.length !== cells.length)
    return `${String(cells.length)} rows were written, ${String(rows.length)} read`;
  for (const [index, row] of rows.entries()) {
    if (Object.keys(row).length !== header.length) return `row ${String(index + 1)} has not its columns`;
    for (const [place, column] of header.entries()) {
      const cell = cells[index]?.[place] ?? '';
      if (!Object.hasOwn(row, column) || !saysCell(row[column], cell))
        return `row ${String(index + 1)}, column ${column}: ${JSON.stringify(cell)} was read as ${JSON.stringify(row[column])}`;
    }
  }
  return undefined;
}
