import { join } from 'node:path';
import { type Cell, type ExportColumn, exportTables } from '../../src/faces/exports/exportTable.ts';
import { snippetQuestions, useSnippets, snippetNames } from '../../src/faces/exports/useSnippets.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { SITE } from './folders.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The tables as the ledger holds them. */
export const tables = exportTables(loadLedger());

/** A file of the built site's data. */
export const dataFile = (file: string): string => join(SITE, 'data', file);

/** A cell of any format as the ledger holds it; CSV has text only, SQLite no booleans and dates. */
function readCell(cell: unknown, { type, nullable }: ExportColumn): Cell {
  if (cell === null || (nullable && cell === '')) return null;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'boolean') return cell === true || cell === 'true' || cell === 1;
  return cell as string;
}

/** Rows of any format as the ledger holds them. */
export const asLedger = (rows: readonly Row[], columns: readonly ExportColumn[]) =>
  rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.name, readCell(row[column.name], column)])),
  );

export const byName = (counts: readonly [unknown, number][]): [unknown, number][] =>
  [...counts].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

/** The answer to a table's question, from the ledger itself, ordered as no language promises to: by name. */
export function answerTo(table: string): [unknown, number][] {
  const { by, where } = snippetQuestions[table] ?? { by: 'id' };
  const column = typeof by === 'string' ? by : by.en;
  const names = snippetNames(table, column, 'en');
  const rowsOf = (name: string) => tables.find((one) => one.name === name)?.rows ?? [];
  const nameOf = new Map(names ? rowsOf(names.table).map((row) => [row['id'], row[names.label]]) : []);
  const rows = rowsOf(table).filter(
    (row) => where === undefined || (row[where.column] ?? '') === where.equals,
  );
  const groups = Map.groupBy(rows, (row) => (names ? nameOf.get(row[column] ?? '') : row[column]));
  return byName([...groups].map(([name, found]) => [name, found.length]));
}

/** The lines a table's page offers in a language. */
export const snippetOf = (table: string, address: string, label: string): string =>
  useSnippets(table, address).find((one) => one.label === label)?.code ?? '';

/** The numbers anybody who knows the documents would look for first. */
export const HEADLINES = [
  ['awards', 'count(*)', 133],
  ['awards', 'count(DISTINCT place)', 32],
  ['award_categories', 'count(*)', 26],
  ['measures', 'count(*)', 30],
  ['tasks', 'count(*)', 156],
  ['task_agencies', 'count(*)', 423],
  ['observations', 'count(*)', 1542],
] as const;

/** Awards with the place and document each refers to. */
export const JOINED =
  'SELECT count(*) AS n FROM awards JOIN places ON places.id = awards.place JOIN documents ON documents.id = awards.document';
