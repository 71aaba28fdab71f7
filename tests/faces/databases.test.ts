import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { exportTable, exportTables } from '../../src/faces/exports/exportTable.ts';
import { ledgerSqlite, sqliteSchema } from '../../src/faces/exports/ledgerSqlite.ts';
import { parquetSchema, tableParquet } from '../../src/faces/exports/tableParquet.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { observations } from '../../src/ledger/observations.ts';
import { NAMES, ROWS, small, smallKinds, thingsOf } from './smallTables.ts';

const tables = exportTables(loadLedger());

describe('SQLite', () => {
  function open(bytes: Uint8Array): DatabaseSync {
    const database = new DatabaseSync(':memory:');
    database.deserialize(bytes);
    return database;
  }
  const database = open(ledgerSqlite([small, smallKinds], { more: 'words' }));
  const value = (sql: string, from = database) => Object.values(from.prepare(sql).get() ?? {})[0];

  it('gives rows back in file order', () => {
    const rows = database.prepare('SELECT * FROM things').all();
    expect(rows.map((row) => ({ ...row, on: row['on'] === 1 }))).toEqual(ROWS);
  });

  it.each([
    ['a second row of one id', "('a', NULL, 3, NULL, NULL, 1, NULL)", 'UNIQUE constraint failed: things.id'],
    [
      'a repeated unique value',
      "('c', NULL, 2, NULL, NULL, 1, NULL)",
      'UNIQUE constraint failed: things.order',
    ],
    ['a missing required value', "('c', NULL, NULL, NULL, NULL, 1, NULL)", 'NOT NULL constraint failed'],
    ['a word that is not allowed', "('c', NULL, 3, NULL, NULL, 1, 'loud')", 'CHECK constraint failed'],
    ['a flag that is neither', "('c', NULL, 3, NULL, NULL, 2, NULL)", 'CHECK constraint failed'],
    ['an id of nothing', "('c', 'y', 3, NULL, NULL, 1, NULL)", 'FOREIGN KEY constraint failed'],
  ])('refuses %s', (_, values, message) => {
    expect(() => {
      database.exec(`INSERT INTO things VALUES ${values}`);
    }).toThrow(message);
  });

  it('allows a word with a quote in it, and says what it is', () => {
    database.exec(
      "INSERT INTO things VALUES ('q', 'x', 9, NULL, NULL, 1, 'it''s low'); DELETE FROM things WHERE id = 'q'",
    );
    expect(value('SELECT count(*) FROM things')).toBe(2);
    expect(value("SELECT value FROM meta WHERE key = 'licence'")).toBe('CC-BY-4.0');
    expect(value("SELECT value FROM meta WHERE key = 'more'")).toBe('words');
    expect(value("SELECT type FROM codebook WHERE id = 'things.day'")).toBe('date');
  });

  it('keeps the columns of a table without rows, and is not made when a reference leads nowhere', () => {
    const empty = open(ledgerSqlite([{ ...small, rows: [] }, smallKinds]));
    expect(
      empty
        .prepare('SELECT name FROM pragma_table_info(?)')
        .all('things')
        .map(({ name }) => name),
    ).toEqual(NAMES);
    expect(value('SELECT count(*) FROM things', empty)).toBe(0);
    expect(() => ledgerSqlite([thingsOf('a,y,1,,,true,\n'), smallKinds])).toThrow('broken references');
  });

  it('is the same bytes again, whole and sound, with an index for every reference', () => {
    const bytes = ledgerSqlite(tables);
    expect(Buffer.compare(ledgerSqlite(tables), bytes)).toBe(0);
    const whole = open(bytes);
    expect(value('PRAGMA integrity_check', whole)).toBe('ok');
    expect(whole.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const indices = "SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL";
    expect(value(indices, whole)).toBe(tables.reduce((sum, { references }) => sum + references.length, 0));
  });

  it('quotes names, for `order` is a word of SQL, and refers to the column a cell holds a value of', () => {
    expect(sqliteSchema(small)[0]).toContain('"order" INTEGER NOT NULL');
    const [schema] = sqliteSchema(exportTable(observations, []));
    expect(schema).toContain('FOREIGN KEY ("unit") REFERENCES "units" ("printed")');
    expect(schema).toContain('FOREIGN KEY ("place") REFERENCES "places" ("id")');
  });
});

describe('Parquet', () => {
  const file = tableParquet(small).buffer;
  const metadata = parquetMetadata(file);

  it('gives every row back as it was, with days as days', async () => {
    const rows = await parquetReadObjects({ file });
    expect(rows).toEqual(ROWS.map((row) => ({ ...row, day: row.day === null ? null : new Date(row.day) })));
  });

  it('keeps the columns of a table without rows', () => {
    const empty = parquetMetadata(tableParquet({ ...small, rows: [] }).buffer);
    expect(Number(empty.num_rows)).toBe(0);
    expect(empty.schema).toEqual(metadata.schema);
  });

  it('is the same bytes again, says who wrote them, and carries the codebook', () => {
    expect(tableParquet(small)).toEqual(new Uint8Array(file));
    expect(metadata.created_by).toMatch(/^chongqing-ledger version \d+\.\d+\.\d+$/);
    const [{ key, value = '' } = { key: '' }] = metadata.key_value_metadata ?? [];
    const book = JSON.parse(value) as {
      licence: string;
      table: { name: string; columns: { name: string }[] };
    };
    expect([key, book.licence, book.table.name]).toEqual(['chongqing-ledger', 'CC-BY-4.0', 'things']);
    expect(book.table.columns.map(({ name }) => name)).toEqual(NAMES);
  });

  it('refuses a whole number that would not fit, with row and fix', () => {
    expect(() => tableParquet(thingsOf('a,,3000000000,,,true,\n'))).toThrow(
      /data\/things\.csv: 1 problem\n {2}row 1, key "a", column "order": found "3000000000"[\s\S]*decimal/,
    );
  });

  it('requires what must stand and leaves optional what may be missing', () => {
    const elements = parquetSchema(small.columns).slice(1);
    expect(
      elements.map(({ name, type, converted_type: as, repetition_type: how }) =>
        [name, type, as ?? '-', how].join(' '),
      ),
    ).toEqual([
      'id BYTE_ARRAY UTF8 REQUIRED',
      'kind BYTE_ARRAY UTF8 OPTIONAL',
      'order INT32 - REQUIRED',
      'share DOUBLE - OPTIONAL',
      'day INT32 DATE OPTIONAL',
      'on BOOLEAN - REQUIRED',
      'tone BYTE_ARRAY UTF8 OPTIONAL',
    ]);
  });
});
