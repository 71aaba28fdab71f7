/** The whole ledger as one SQLite database. */
import {
  bytesOfDatabase,
  type MemoryDatabase,
  memoryDatabase,
  type SQLInputValue,
} from './memoryDatabase.ts';
import { codebookTable, codesTable, metaTable } from './codebookTable.ts';
import { t } from '../../i18n/t.ts';
import type { Cell, ExportTable, ExportColumn } from './exportTable.ts';
import { labelledViews, viewStatement } from './labelledViews.ts';
import type { ViewColumn } from './labelledView.ts';

const TYPE = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
} as const;

/** A name of SQL, whatever words SQL keeps for itself. */
const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function check({ name, type, allowed }: ExportColumn): string {
  const column = quoteName(name);
  const words = (allowed ?? []).filter((word) => word !== '').map(quoteText);
  if (words.length > 0) return ` CHECK (${column} IN (${words.join(', ')}))`;
  return type === 'boolean' ? ` CHECK (${column} IN (0, 1))` : '';
}

const columnLine = (column: ExportColumn): string =>
  `${quoteName(column.name)} ${TYPE[column.type]}${column.nullable ? '' : ' NOT NULL'}${check(column)}`;

/** The statements that make an empty table. */
export function sqliteSchema({ name, key, columns, unique, references }: ExportTable): string[] {
  const names = (list: readonly string[]): string => list.map(quoteName).join(', ');
  const lines = [
    ...columns.map(columnLine),
    `PRIMARY KEY (${quoteName(key)})`,
    ...unique.map((list) => `UNIQUE (${names(list)})`),
    ...references.map(
      ({ column, table, to = 'id' }) =>
        `FOREIGN KEY (${quoteName(column)}) REFERENCES ${quoteName(table)} (${quoteName(to)})`,
    ),
  ];
  return [
    `CREATE TABLE ${quoteName(name)} (\n  ${lines.join(',\n  ')}\n)`,
    ...references.map(
      ({ column }) =>
        `CREATE INDEX ${quoteName(`${name}__${column}`)} ON ${quoteName(name)} (${quoteName(column)})`,
    ),
  ];
}

function sqliteValue(cell: Cell | undefined): SQLInputValue {
  if (cell === undefined) return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return cell;
}

function fill(database: MemoryDatabase, { name, columns, rows }: ExportTable): void {
  const marks = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoteName(name)} VALUES (${marks})`);
  for (const row of rows) insert.run(...columns.map((column) => sqliteValue(row[column.name])));
}

/** A row may name a row that comes later, so references are checked once, at the end. */
function checkReferences(database: MemoryDatabase): void {
  const broken = database.prepare('PRAGMA foreign_key_check').all();
  if (broken.length > 0) throw new Error(`broken references in the database: ${JSON.stringify(broken)}`);
}

/** Fills a database with all tables and, where they hold what these join, the views. */
function fillLedger(
  database: MemoryDatabase,
  tables: readonly ExportTable[],
  facts: Readonly<Record<string, string>>,
  views: readonly ExportTable[] = [],
): void {
  // What is there as a table is no view.
  const made = views.filter((view) => !tables.some(({ name }) => name === view.name));
  const all = [...tables, codebookTable([...tables, ...made]), codesTable(tables), metaTable(facts)];
  for (const statement of all.flatMap(sqliteSchema)) database.exec(statement);
  database.exec('BEGIN');
  for (const table of all) fill(database, table);
  database.exec('COMMIT');
  checkReferences(database);
  if (tables.some(({ name }) => name === 'observations'))
    for (const view of labelledViews) database.exec(viewStatement(view));
}

/**
 * @param tables all tables that any of them refers to
 * @param facts what the table `meta` says of the file, besides its version and licence
 * @param views the rows of its views, for the codebook
 */
export const ledgerSqlite = (
  tables: readonly ExportTable[],
  facts: Readonly<Record<string, string>> = {},
  views: readonly ExportTable[] = [],
): Uint8Array<ArrayBuffer> =>
  memoryDatabase((database) => {
    fillLedger(database, tables, facts, views);
    return bytesOfDatabase(database);
  });

/** What a column of a view is like: the column it copies, or a text of its own. Whatever joins may leave empty. */
function viewColumn(
  { name, like, label, type = 'string' }: ViewColumn,
  tables: readonly ExportTable[],
): ExportColumn {
  const [table, source] = like ?? [];
  const found = tables.find((one) => one.name === table)?.columns.find((column) => column.name === source);
  if (found !== undefined) return { ...found, name, nullable: name !== 'id' };
  return { name, label: label ?? t(name, name), type, expected: 'text', nullable: true };
}

const plainCell = (cell: unknown, { type }: ExportColumn): Cell =>
  type === 'boolean' && cell !== null ? cell === 1 : (cell as Cell);

/**
 * The rows of every view, as tables that have files of their own.
 *
 * @param site address of the site with its base and a slash at its end, which permalinks begin with
 */
export const labelledTables = (tables: readonly ExportTable[], site: string): ExportTable[] =>
  memoryDatabase((database) => {
    fillLedger(database, tables, { site });
    return labelledViews.map(({ name, title, rowIs, columns: own }) => {
      const columns = own.map((column) => viewColumn(column, tables));
      const rows = database
        .prepare(`SELECT * FROM ${quoteName(name)}`)
        .all()
        .map((row) =>
          Object.fromEntries(columns.map((column) => [column.name, plainCell(row[column.name], column)])),
        );
      return { name, title, rowIs, key: 'id', columns, unique: [], references: [], rows };
    });
  });
