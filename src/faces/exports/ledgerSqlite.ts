/** The whole ledger as one SQLite database, made in memory: no file, no clock and no counter leaves a trace in its bytes. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { codebookTable } from './codebookTable.ts';
import { codesTable } from './codesTable.ts';
import type { Cell, ExportTable } from './exportTable.ts';
import { metaTable } from './metaTable.ts';
import { quoteName, sqliteSchema } from './sqliteSchema.ts';

function sqliteValue(cell: Cell | undefined): SQLInputValue {
  if (cell === undefined) return null;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return cell;
}

function fill(database: DatabaseSync, { name, columns, rows }: ExportTable): void {
  const marks = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${quoteName(name)} VALUES (${marks})`);
  for (const row of rows) insert.run(...columns.map((column) => sqliteValue(row[column.name])));
}

/** A row may name a row that comes later, so references are checked once, at the end. */
function checkReferences(database: DatabaseSync): void {
  const broken = database.prepare('PRAGMA foreign_key_check').all();
  if (broken.length > 0) throw new Error(`broken references in the database: ${JSON.stringify(broken)}`);
}

/**
 * @param tables all tables that any of them refers to
 * @param facts what the table `meta` says of the file, besides its version and licence
 */
export function ledgerSqlite(
  tables: readonly ExportTable[],
  facts: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  try {
    const all = [...tables, codebookTable(tables), codesTable(tables), metaTable(facts)];
    for (const statement of all.flatMap(sqliteSchema)) database.exec(statement);
    database.exec('BEGIN');
    for (const table of all) fill(database, table);
    database.exec('COMMIT');
    checkReferences(database);
    database.exec('VACUUM');
    return new Uint8Array(database.serialize());
  } finally {
    database.close();
  }
}
