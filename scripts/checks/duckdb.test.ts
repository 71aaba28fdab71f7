import { resolve } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snippetQuestions } from '../../src/faces/exports/useSnippets.ts';
import {
  answerTo,
  asLedger,
  byName,
  HEADLINES,
  JOINED,
  snippetOf,
  tables,
  type Row,
} from '../../tests/site/exportedTables.ts';
import { SITE } from '../../tests/site/folders.ts';

const folder = `${resolve(SITE)}/data/`;

let duck: DuckDBConnection;
beforeAll(async () => {
  duck = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  duck.closeSync();
});

const ask = async (sql: string): Promise<Row[]> => (await duck.runAndReadAll(sql)).getRowObjectsJson();
const count = async (sql: string): Promise<number> => Number((await ask(sql))[0]?.['n']);

describe('DuckDB', () => {
  it.each(HEADLINES)('%s: %s is %i in CSV and Parquet', async (table, what, expected) => {
    for (const ending of ['csv', 'parquet'])
      expect(await count(`SELECT ${what} AS n FROM '${folder}${table}.${ending}'`), ending).toBe(expected);
  });

  it('joins the files as the references promise', async () => {
    expect(await count(JOINED.replaceAll(/(FROM|JOIN) (\w+)/g, `$1 '${folder}$2.parquet' AS $2`))).toBe(133);
  });

  it.each(tables.map(({ name }) => name))('%s: reads every cell of the Parquet file', async (name) => {
    const { columns = [], rows } = tables.find((one) => one.name === name) ?? {};
    const read = await ask(`SELECT * FROM '${folder}${name}.parquet'`);
    expect(asLedger(read, columns)).toEqual(rows);
    const described = await ask(`DESCRIBE SELECT * FROM '${folder}${name}.parquet'`);
    expect(described.map((row) => row['column_name'])).toEqual(columns.map((column) => column.name));
  });

  it('finds real types in Parquet', async () => {
    const types = await ask(`DESCRIBE SELECT * FROM '${folder}places.parquet'`);
    const typeOf = new Map(types.map((row) => [row['column_name'], row['column_type']]));
    const found = ['id', 'sort', 'lon', 'valid_to'].map((column) => typeOf.get(column));
    expect(found).toEqual(['VARCHAR', 'INTEGER', 'DOUBLE', 'DATE']);
  });

  it('guesses the declared types from CSV, but for places of digits alone', async () => {
    const FITS: Readonly<Record<string, string>> = {
      string: 'VARCHAR',
      integer: 'BIGINT',
      number: 'DOUBLE BIGINT',
      boolean: 'BOOLEAN',
      date: 'DATE',
    };
    const wrong: string[] = [];
    for (const { name, columns, rows } of tables) {
      const found = await ask(`DESCRIBE SELECT * FROM '${folder}${name}.csv'`);
      for (const [index, { name: column, type }] of columns.entries()) {
        const guessed = String(found[index]?.['column_type']);
        const empty = rows.every((row) => row[column] === null);
        if (!empty && !(FITS[type] ?? '').split(' ').includes(guessed))
          wrong.push(`${name}.${column}: ${guessed}`);
      }
    }
    expect(wrong.filter((each) => !/\.(?:\w*place|neighbour|gb2260): BIGINT$/.test(each))).toEqual([]);
  });

  it.each(Object.keys(snippetQuestions))(
    '%s: the lines of its page give the ledger’s answer',
    async (table) => {
      // DuckDB's httpfs is an extension fetched from elsewhere: here it reads the file the address leads to.
      const sql = snippetOf(table, 'https://example.org', 'DuckDB SQL');
      const rows = await ask(sql.replaceAll('https://example.org/data/', folder));
      expect(byName(rows.map((row) => [Object.values(row)[0], Number(row['n'])]))).toEqual(answerTo(table));
    },
  );
});
