import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { exportTables } from '../../src/exports/exportTables.ts';
import type { Cell, ExportColumn } from '../../src/exports/exportTable.ts';
import { snippetQuestions } from '../../src/exports/snippetQuestions.ts';
import { useSnippets } from '../../src/exports/useSnippets.ts';
import { serveSite } from '../../scripts/browser/serveSite.ts';
import { SITE } from './folders.ts';

type Row = Readonly<Record<string, unknown>>;

const tables = exportTables(loadLedger());
const path = (file: string): string => join(SITE, 'data', file);
const folder = `${resolve(SITE)}/data/`;

let duck: DuckDBConnection;
let sqlite: DatabaseSync;

const ask = async (sql: string): Promise<Row[]> => (await duck.runAndReadAll(sql)).getRowObjectsJson();
const count = (sql: string): number => Number(sqlite.prepare(sql).get()?.['n']);

beforeAll(async () => {
  duck = await (await DuckDBInstance.create(':memory:')).connect();
  sqlite = new DatabaseSync(path('chongqing-ledger.sqlite'), { readOnly: true });
});

afterAll(() => {
  duck.closeSync();
  sqlite.close();
});

/** The numbers anybody who knows the documents would look for first. */
const HEADLINES = [
  ['awards', 'count(*)', 133],
  ['awards', 'count(DISTINCT place)', 32],
  ['award_categories', 'count(*)', 26],
  ['measures', 'count(*)', 30],
  ['tasks', 'count(*)', 156],
  ['task_agencies', 'count(*)', 423],
  ['observations', 'count(*)', 767],
] as const;

describe('headline numbers', () => {
  it.each(HEADLINES)('%s: %s is %i in CSV, Parquet and SQLite', async (table, what, expected) => {
    const ofFile = async (file: string): Promise<number> =>
      Number((await ask(`SELECT ${what} AS n FROM '${folder}${file}'`))[0]?.['n']);
    expect(await ofFile(`${table}.csv`)).toBe(expected);
    expect(await ofFile(`${table}.parquet`)).toBe(expected);
    expect(count(`SELECT ${what} AS n FROM ${table}`)).toBe(expected);
  });

  it('add up over joins, as the references promise', async () => {
    const sum =
      'SELECT count(*) AS n FROM awards JOIN places ON places.id = awards.place JOIN documents ON documents.id = awards.document';
    expect(count(sum)).toBe(133);
    const joined = sum.replaceAll(/(FROM|JOIN) (\w+)/g, `$1 '${folder}$2.parquet' AS $2`);
    expect(Number((await ask(joined))[0]?.['n'])).toBe(133);
  });
});

/** A cell of any format as the ledger holds it; CSV has text only, SQLite no booleans, dates and lists. */
function readCell(cell: unknown, { type, nullable }: ExportColumn): Cell {
  if (cell === null || (nullable && cell === '')) return null;
  if (type === 'list') return typeof cell === 'string' ? readList(cell) : (cell as string[]);
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'boolean') return cell === true || cell === 'true' || cell === 1;
  return cell as string;
}

const readList = (cell: string): string[] =>
  cell.startsWith('[') ? (JSON.parse(cell) as string[]) : cell === '' ? [] : cell.split('|');

describe('CSV, JSON, Parquet and SQLite', () => {
  it.each(tables.map(({ name }) => name))('%s: agree cell by cell', async (name) => {
    const table = tables.find((one) => one.name === name);
    const columns = table?.columns ?? [];
    const read = (rows: readonly Row[]) =>
      rows.map((row) =>
        Object.fromEntries(columns.map((column) => [column.name, readCell(row[column.name], column)])),
      );
    const csv = Papa.parse<Row>(readFileSync(path(`${name}.csv`), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const json = JSON.parse(readFileSync(path(`${name}.json`), 'utf8')) as { rows: Row[] };
    const parquet = await ask(`SELECT * FROM '${folder}${name}.parquet'`);
    const database = sqlite.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all();
    expect(read(csv.data)).toEqual(table?.rows);
    expect(json.rows).toEqual(table?.rows);
    expect(read(parquet)).toEqual(table?.rows);
    expect(read(database)).toEqual(table?.rows);
    const names = columns.map((column) => column.name);
    for (const rows of [csv.data, json.rows, parquet, database])
      expect(Object.keys(rows[0] ?? {})).toEqual(names);
  });

  it('have real types in Parquet', async () => {
    const types = await ask(`DESCRIBE SELECT * FROM '${folder}places.parquet'`);
    const typeOf = new Map(types.map((row) => [row['column_name'], row['column_type']]));
    expect(['id', 'sort', 'lon', 'valid_to', 'printed_forms'].map((column) => typeOf.get(column))).toEqual([
      'VARCHAR',
      'INTEGER',
      'DOUBLE',
      'DATE',
      'VARCHAR[]',
    ]);
  });
});

describe('chongqing-ledger.sqlite', () => {
  it('is sound, and says its version and what data was audited', () => {
    expect(sqlite.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    expect(sqlite.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const meta = new Map(
      sqlite
        .prepare('SELECT * FROM meta')
        .all()
        .map(({ key, value }) => [key, value]),
    );
    expect(meta.get('audited_tables_sha256')).toMatch(/^[0-9a-f]{64}$/);
    expect(meta.get('version')).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('chongqing-ledger.zip', () => {
  it('holds the files the site serves, byte for byte', () => {
    const files = unzipSync(readFileSync(path('chongqing-ledger.zip')));
    expect(Object.keys(files)).toEqual(Object.keys(files).sort());
    for (const { name } of tables)
      expect(readFileSync(path(`${name}.csv`)).equals(files[`${name}.csv`] ?? new Uint8Array()), name).toBe(
        true,
      );
    expect(new TextDecoder().decode(files['README.txt'])).toContain('Chongqing Ledger');
  });
});

/** The answer to a table's question, from the ledger itself, ordered as no language promises to: by name. */
function answer(table: string): [unknown, number][] {
  const { by, names, where } = snippetQuestions[table] ?? { by: 'id' };
  const column = typeof by === 'string' ? by : by.en;
  const rowsOf = (name: string) => tables.find((one) => one.name === name)?.rows ?? [];
  const nameOf = new Map(names ? rowsOf(names.table).map((row) => [row['id'], row[names.label.en]]) : []);
  const rows = rowsOf(table).filter((row) => where === undefined || row[where.column] === where.equals);
  const groups = Map.groupBy(rows, (row) => (names ? nameOf.get(row[column] ?? '') : row[column]));
  return byName([...groups].map(([name, found]) => [name, found.length]));
}

const byName = (counts: readonly [unknown, number][]): [unknown, number][] =>
  [...counts].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));

const snippet = (table: string, address: string, label: string): string =>
  useSnippets(table, address).find((one) => one.label === label)?.code ?? '';

describe('“use it in five lines”', () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite(SITE);
  });
  afterAll(() => site.close());

  it.each(Object.keys(snippetQuestions))(
    '%s: DuckDB and JavaScript give the ledger’s answer',
    async (table) => {
      // DuckDB's httpfs is an extension fetched from elsewhere: here it reads the file the address leads to.
      const sql = snippet(table, 'https://example.org', 'DuckDB SQL').replaceAll(
        'https://example.org/data/',
        folder,
      );
      const rows = await ask(sql);
      expect(byName(rows.map((row) => [Object.values(row)[0], Number(row['n'])]))).toEqual(answer(table));

      let shown: [unknown, number][] = [];
      const console = { table: (counts: [unknown, number][]) => (shown = counts) };
      await (new Function('console', `return (async () => {${snippet(table, site.origin, 'JavaScript')}})()`)(
        console,
      ) as Promise<void>);
      expect(byName(shown)).toEqual(answer(table));
      expect(shown.map(([, n]) => n)).toEqual(shown.map(([, n]) => n).sort((a, b) => b - a));
    },
  );
});
