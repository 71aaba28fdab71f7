/** Text of a CSV file → typed rows, or every problem of the file at once. Pure: the caller reads the disk. */
import Papa from 'papaparse';
import { DataError, type Problem } from '../errors.ts';
import { columnMeta } from './column.ts';
import type { RowOf, TableSpec } from './defineTable.ts';

// C0 controls but the line feed, DEL, C1 controls, and the marks that reorder or hide text (bidi, zero width, BOM).

const UNSEEN =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/u;

type Report = (problem: Omit<Problem, 'file'>) => void;

function checkBytes(text: string, report: Report): void {
  if (text.startsWith('\uFEFF')) {
    report({ expected: 'UTF-8 without a byte order mark', fix: 'save the file as UTF-8 without BOM' });
  }
  if (text.includes('\r')) {
    report({
      expected: 'line ends of a single line feed (LF)',
      fix: 'convert the line ends from CRLF to LF',
    });
  }
  if (!text.endsWith('\n') || text.endsWith('\n\n')) {
    report({
      expected: 'exactly one line feed at the end of the file',
      fix: 'end the file with one line feed',
    });
  }
}

function checkHeader(header: readonly string[], columns: readonly string[], report: Report): void {
  if (header.length === 1 && columns.length > 1 && /[;\t]/.test(header[0] ?? '')) {
    report({
      value: header[0] ?? '',
      expected: `columns separated by commas: ${columns.join(',')}`,
      fix: 'save the file with the comma as separator',
    });
    return;
  }
  for (const column of columns) {
    if (header.includes(column)) continue;
    const strangers = header.filter((name) => !columns.includes(name));
    report({
      column,
      expected: 'this column in the header',
      fix:
        strangers.length > 0 ? `add it, or rename ${strangers.join(' or ')} to ${column}` : 'add the column',
    });
  }
  for (const [index, name] of header.entries()) {
    if (!columns.includes(name)) {
      report({
        column: name,
        expected: `only the columns ${columns.join(', ')}`,
        fix: 'remove or rename the column',
      });
    } else if (header.indexOf(name) !== index) {
      report({ column: name, expected: 'each column once', fix: 'remove the second column of that name' });
    }
  }
}

function checkUnique(rows: readonly Record<string, unknown>[], spec: TableSpec, report: Report): void {
  for (const columns of [[spec.key], ...(spec.unique ?? [])]) {
    const seen = new Map<string, number>();
    for (const [index, row] of rows.entries()) {
      const value = columns.map((column) => String(row[column])).join(', ');
      const first = seen.get(value);
      if (first === undefined) {
        seen.set(value, index);
        continue;
      }
      report({
        row: index + 1,
        key: String(row[spec.key]),
        column: columns.join(' + '),
        value,
        expected: `a value no other row has (row ${String(first + 1)} has it)`,
        fix: 'remove the duplicate row or correct the value',
      });
    }
  }
}

/**
 * Parses and validates a table.
 *
 * @param text the whole file
 * @param spec what the table is
 * @returns rows in file order
 * @throws DataError with all problems of the file
 */
export function parseTable<Spec extends TableSpec>(text: string, spec: Spec): RowOf<Spec>[] {
  const file = `data/${spec.name}.csv`;
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ file, ...problem });
  const stop = (): void => {
    if (problems.length > 0) throw new DataError(problems);
  };

  checkBytes(text, report);
  stop();

  const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: false });
  for (const error of parsed.errors) {
    report({
      ...(error.row === undefined ? {} : { row: error.row }),
      expected: `well-formed CSV (${error.message})`,
      fix: 'close every quote, and double each quote inside a quoted cell',
    });
  }
  stop();

  const columns = Object.keys(spec.row.shape);
  const [header = [], ...body] = parsed.data.slice(0, -1); // the final line feed leaves one empty record
  checkHeader(header, columns, report);
  stop();
  if (body.length === 0) report({ expected: 'at least one row', fix: 'restore the rows' });

  const rows = body.map((cells, index) => parseRow(cells, index + 1, header, spec, report));
  stop();
  checkUnique(rows, spec, report);
  stop();
  return rows as RowOf<Spec>[];
}

function parseRow(
  cells: readonly string[],
  row: number,
  header: readonly string[],
  spec: TableSpec,
  report: Report,
): Record<string, unknown> {
  if (cells.length === 1 && cells[0] === '') {
    report({ row, expected: 'no blank lines', fix: 'remove the blank line' });
    return {};
  }
  const key = cells[header.indexOf(spec.key)] ?? '';
  if (cells.length !== header.length) {
    report({
      row,
      key,
      value: cells.join(','),
      expected: `${String(header.length)} cells, one per column (found ${String(cells.length)})`,
      fix: 'quote cells that hold a comma, or add the missing cells',
    });
    return {};
  }
  const result: Record<string, unknown> = {};
  for (const [index, column] of header.entries()) {
    const value = cells[index] ?? '';
    const schema = spec.row.shape[column];
    if (schema === undefined) continue;
    if (UNSEEN.test(value)) {
      report({
        row,
        key,
        column,
        value,
        expected: 'no control or invisible characters',
        fix: 'retype the cell',
      });
      continue;
    }
    const cell = (schema as import('zod').ZodType).safeParse(value);
    if (cell.success) result[column] = cell.data;
    else
      report({
        row,
        key,
        column,
        value,
        expected: columnMeta(schema as import('zod').ZodType).expected,
        fix: 'correct the cell',
      });
  }
  return result;
}
