/** Text of a CSV file → typed rows, or every problem of the file at once. Pure: the caller reads the disk. */
import type { ZodType } from 'zod';
import { columnMeta } from './column.ts';
import type { RowOf, TableSpec } from './defineTable.ts';
import { DataError, quoted, type Problem } from './errors.ts';
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
      if (columns.some((column) => row[column] === undefined)) continue; // a cell that is wrong is like no other
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
        twin: first + 1,
        fix: 'remove the duplicate row or correct the value',
      });
    }
  }
}

/** What could be read of a file, right or not. */
export interface ReadTable {
  /** The cells that are right, row by row in file order; `null` where the file holds no table of these columns. */
  rows: Record<string, unknown>[] | null;
  problems: readonly Problem[];
}

/**
 * Reads a table and finds everything that is wrong within it: cells first, then duplicates. A row with a wrong cell keeps its
 * others, so that whoever checks across tables sees them too.
 */
export function readTable(text: string, spec: TableSpec): ReadTable {
  const file = `data/${spec.name}.csv`;
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ file, ...problem });
  let cells;
  try {
    cells = readCells(file, text);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { rows: null, problems: error.problems };
  }
  checkHeader(cells.header, Object.keys(spec.row.shape), report);
  if (problems.length > 0) return { rows: null, problems };
  if (cells.rows.length === 0 && spec.mayBeEmpty !== true)
    report({ expected: 'at least one row', fix: 'restore the rows' });
  const rows = cells.rows.map((row, index) => parseRow(row, index + 1, cells.header, spec, report));
  checkUnique(rows, spec, report);
  return { rows, problems };
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
  const { rows, problems } = readTable(text, spec);
  if (problems.length > 0) throw new DataError(problems);
  return rows as RowOf<Spec>[];
}

/** What is wrong with the row as a whole; `undefined` where its cells can be read one by one. */
export function shapeOf(
  cells: readonly string[],
  header: readonly string[],
): Omit<Problem, 'file'> | undefined {
  if (cells.length === 1 && cells[0] === '')
    return { expected: 'no blank lines', fix: 'remove the blank line' };
  if (cells.length !== header.length)
    return {
      value: cells.join(','),
      expected: `${String(header.length)} cells, one per column (found ${String(cells.length)})`,
      fix: 'quote cells that hold a comma, or add the missing cells',
    };
  if (cells.every((cell, index) => cell === header[index]))
    return { expected: 'the header once', fix: 'remove the row that repeats it' };
  return undefined;
}

function parseRow(
  cells: readonly string[],
  row: number,
  header: readonly string[],
  spec: TableSpec,
  report: Report,
): Record<string, unknown> {
  const key = cells[header.indexOf(spec.key)] ?? '';
  const wrong = shapeOf(cells, header);
  if (wrong !== undefined) {
    report({ row, ...(key === '' ? {} : { key }), ...wrong });
    return wrong.value === undefined ? {} : { [spec.key]: key };
  }
  // A key that is written wrong still names its row.
  const result: Record<string, unknown> = { [spec.key]: key };
  for (const [index, column] of header.entries()) {
    const schema = spec.row.shape[column];
    const value = cells[index] ?? '';
    if (schema === undefined) continue;
    const read = parseCell(value, schema as ZodType);
    if (read.problem === undefined) result[column] = read.data;
    else report({ row, key, column, value, ...read.problem });
  }
  if (Object.keys(spec.row.shape).every((column) => column in result)) {
    for (const { column, ...problem } of spec.check?.(result) ?? [])
      report({ row, key, column, value: cells[header.indexOf(column)] ?? '', ...problem });
  }
  return result;
}

function parseCell(
  value: string,
  schema: ZodType,
): { data?: unknown; problem?: Pick<Problem, 'expected' | 'fix'> } {
  if (UNSEEN.test(value)) {
    const expected = 'no line breaks, no control, invisible or unknown characters';
    return { problem: { expected, fix: 'retype the cell' } };
  }
  const cell = schema.safeParse(value);
  if (cell.success) return { data: cell.data };
  return { problem: { expected: columnMeta(schema).expected, fix: 'correct the cell' } };
}
