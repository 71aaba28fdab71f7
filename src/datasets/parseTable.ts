/** Text of a CSV file → typed rows, or every problem of the file at once. Pure: the caller reads the disk. */
import { DataError, quoted, type Problem } from '../errors.ts';
import { columnMeta } from './column.ts';
import type { RowOf, TableSpec } from './defineTable.ts';
import { readCells } from './readCells.ts';

// Control, format, private and unassigned characters, halves of pairs, line and paragraph separators (so a cell is one line), marks
// that take no room, and what stands where a character was lost.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFC\uFFFD]/u;

type Report = (problem: Omit<Problem, 'file'>) => void;

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
        strangers.length > 0
          ? `add it, or rename ${strangers.map(quoted).join(' or ')} to ${column}`
          : 'add the column',
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

  const { header, rows: body } = readCells(file, text);
  const columns = Object.keys(spec.row.shape);
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
  if (cells.length === header.length && cells.every((cell, index) => cell === header[index])) {
    report({ row, key, expected: 'the header once', fix: 'remove the row that repeats it' });
    return {};
  }
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
        expected: 'no line breaks, no control, invisible or unknown characters',
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
