import Papa from 'papaparse';

/** Records → CSV as this project writes it: one header row, commas, LF, a final line feed. */
export function formatCsv(records: readonly Readonly<Record<string, string | number | null>>[]): string {
  return `${Papa.unparse([...records], { newline: '\n' })}\n`;
}

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

type Cell = string | number | boolean | null | readonly string[];

/** The rows of a table with typed values in the order of its columns; an empty text is `null`, an empty list stays a list. */
export function tableJson(
  table: string,
  version: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
): string {
  const typed = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, row[column] === '' ? null : (row[column] ?? null)])),
  );
  // A row per line: git, grep and people can read it.
  const lines = typed.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  return `{"table": ${JSON.stringify(table)}, "version": ${JSON.stringify(version)}, "rows": [\n${lines}\n]}\n`;
}
