import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { observations } from '../../src/ledger/observations.ts';
import { exportTable } from '../../src/faces/exports/exportTable.ts';
import { exportTables } from '../../src/faces/exports/exportTables.ts';
import { ledgerSqlite } from '../../src/faces/exports/ledgerSqlite.ts';
import { sqliteSchema } from '../../src/faces/exports/sqliteSchema.ts';
import { smallKinds, smallThings } from './smallTables.ts';

function open(bytes: Uint8Array): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  database.deserialize(bytes);
  return database;
}

const small = open(ledgerSqlite([smallThings(), smallKinds], { more: 'words' }));

describe('ledgerSqlite', () => {
  it('gives rows back in file order', () => {
    expect(
      small
        .prepare('SELECT * FROM things')
        .all()
        .map((row) => ({ ...row })),
    ).toEqual([
      {
        id: 'b',
        kind: 'x',
        order: 1,
        share: 12.5,
        day: '2024-02-29',
        on: 1,
        tone: 'high',
      },
      { id: 'a', kind: null, order: 2, share: null, day: null, on: 0, tone: null },
    ]);
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
      small.exec(`INSERT INTO things VALUES ${values}`);
    }).toThrow(message);
  });

  it('allows a word with a quote in it', () => {
    small.exec(
      "INSERT INTO things VALUES ('q', 'x', 9, NULL, NULL, 1, 'it''s low'); DELETE FROM things WHERE id = 'q'",
    );
    expect(small.prepare('SELECT count(*) AS n FROM things').get()?.['n']).toBe(2);
  });

  it('says what it is', () => {
    expect(small.prepare("SELECT value FROM meta WHERE key = 'licence'").get()?.['value']).toBe('CC-BY-4.0');
    expect(small.prepare("SELECT value FROM meta WHERE key = 'more'").get()?.['value']).toBe('words');
    expect(small.prepare("SELECT type FROM codebook WHERE id = 'things.day'").get()?.['type']).toBe('date');
  });

  it('keeps the columns of a table without rows', () => {
    const empty = open(ledgerSqlite([{ ...smallThings(), rows: [] }, smallKinds]));
    const columns = empty.prepare('SELECT name FROM pragma_table_info(?)').all('things');
    expect(columns.map(({ name }) => name)).toEqual(smallThings().columns.map(({ name }) => name));
    expect(empty.prepare('SELECT count(*) AS n FROM things').get()?.['n']).toBe(0);
  });

  it('is not made when a reference leads nowhere', () => {
    expect(() => ledgerSqlite([smallThings('a,y,1,,,true,\n'), smallKinds])).toThrow('broken references');
  });

  it('is the same bytes again, whole and sound, with an index for every reference', () => {
    const tables = exportTables(loadLedger());
    const bytes = ledgerSqlite(tables);
    expect(Buffer.compare(ledgerSqlite(tables), bytes)).toBe(0);
    const database = open(bytes);
    expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const indices = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")
      .all();
    expect(indices).toHaveLength(tables.reduce((sum, { references }) => sum + references.length, 0));
  });
});

describe('sqliteSchema', () => {
  it('quotes names, for `order` is a word of SQL', () => {
    expect(sqliteSchema(smallThings())[0]).toContain('"order" INTEGER NOT NULL');
  });

  it('refers to the column a cell holds a value of', () => {
    const [table] = sqliteSchema(exportTable(observations, []));
    expect(table).toContain('FOREIGN KEY ("unit") REFERENCES "units" ("printed")');
    expect(table).toContain('FOREIGN KEY ("place") REFERENCES "places" ("id")');
  });
});
