import Papa from 'papaparse';

// What spreadsheets take for the start of a formula, full-width forms included, after any apostrophes of the cell's own.
const DANGEROUS = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;
const ESCAPED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell that a spreadsheet shows and does not run; numbers stay numbers. {@link restoreCell} undoes it. */
export function neutraliseCell(cell: string): string {
  return DANGEROUS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link neutraliseCell}. */
export function restoreCell(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}

/** A CSV file as Excel opens it by double click: with a byte order mark, CRLF, and no cell it would run. */
export function excelCsv(csv: string): string {
  const { data } = Papa.parse<string[]>(csv.replace(/\n$/, ''), { delimiter: ',', newline: '\n' });
  const cells = data.map((row) => row.map(neutraliseCell));
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
