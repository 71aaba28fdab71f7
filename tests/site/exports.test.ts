import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snippetQuestions } from '../../src/faces/exports/useSnippets.ts';

import { serveSite } from '../../scripts/browser/serveSite.ts';
import { restoreCell } from '../../src/format/formatCsv.ts';
import {
  answerTo,
  asLedger,
  byName,
  dataFile,
  HEADLINES,
  JOINED,
  type Row,
  snippetOf,
  tables,
} from './exportedTables.ts';
import { SITE } from './folders.ts';

// scripts/checks reads the same files with DuckDB, as others do.
let sqlite: DatabaseSync;
beforeAll(() => {
  sqlite = new DatabaseSync(dataFile('chongqing-ledger.sqlite'), { readOnly: true });
});
afterAll(() => {
  sqlite.close();
});

const count = (sql: string): number => Number(sqlite.prepare(sql).get()?.['n']);

async function parquetRows(name: string): Promise<Row[]> {
  const { buffer, byteOffset, length } = readFileSync(dataFile(`${name}.parquet`));
  return parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer });
}

describe('headline numbers', () => {
  it.each(HEADLINES)('%s: %s is %i', (table, what, expected) => {
    expect(count(`SELECT ${what} AS n FROM ${table}`)).toBe(expected);
  });

  it('add up over joins, as the references promise', () => {
    expect(count(JOINED)).toBe(133);
  });
});

describe('CSV, JSON, Parquet and SQLite', () => {
  it.each(tables.map(({ name }) => name))('%s: agree cell by cell', async (name) => {
    const { columns = [], rows = [] } = tables.find((one) => one.name === name) ?? {};
    const csv = Papa.parse<Row>(readFileSync(dataFile(`${name}.csv`), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const json = (JSON.parse(readFileSync(dataFile(`${name}.json`), 'utf8')) as { rows: Row[] }).rows;
    const parquet = await parquetRows(name);
    const database = sqlite.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all();
    expect(json).toEqual(rows);
    expect(readFileSync(dataFile(`${name}.csv`)).equals(readFileSync(`data/${name}.csv`))).toBe(true);
    const excel = readFileSync(dataFile(`${name}-excel.csv`), 'utf8');
    expect(excel.startsWith('\uFEFF')).toBe(true);
    const cells = (text: string) => Papa.parse<string[]>(text.trimEnd()).data;
    expect(cells(excel.slice(1)).map((row) => row.map(restoreCell))).toEqual(
      cells(readFileSync(dataFile(`${name}.csv`), 'utf8')),
    );
    for (const read of [csv, parquet, database]) expect(asLedger(read, columns)).toEqual(rows);
    const names = rows.length === 0 ? [] : columns.map((column) => column.name);
    for (const read of [csv, json, parquet, database]) expect(Object.keys(read[0] ?? {})).toEqual(names);
  });

  it.each(tables.map(({ name }) => name))('%s: JSON names the version of the data', (name) => {
    const { version } = JSON.parse(readFileSync(dataFile(`${name}.json`), 'utf8')) as { version: string };
    const { version: described } = JSON.parse(readFileSync(dataFile('datapackage.json'), 'utf8')) as {
      version: string;
    };
    expect(version).toBe(described);
  });
});

it('chongqing-ledger.sqlite is sound, and says its version and what data was audited', () => {
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

it('chongqing-ledger.zip holds the files the site serves, byte for byte', () => {
  const files = unzipSync(readFileSync(dataFile('chongqing-ledger.zip')));
  expect(Object.keys(files)).toEqual(Object.keys(files).sort());
  for (const { name } of tables)
    expect(readFileSync(dataFile(`${name}.csv`)).equals(files[`${name}.csv`] ?? new Uint8Array()), name).toBe(
      true,
    );
  expect(new TextDecoder().decode(files['README.txt'])).toContain('Chongqing Ledger');
});

describe('“use it in five lines”', () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    site = await serveSite(SITE);
  });
  afterAll(() => site.close());

  it.each(Object.keys(snippetQuestions))('%s: JavaScript gives the ledger’s answer', async (table) => {
    let shown: [unknown, number][] = [];
    const console = { table: (counts: [unknown, number][]) => (shown = counts) };
    const lines = snippetOf(table, site.origin, 'JavaScript');
    await (new Function('console', `return (async () => {${lines}})()`)(console) as Promise<void>);
    expect(byName(shown)).toEqual(answerTo(table));
    expect(shown.map(([, n]) => n)).toEqual(shown.map(([, n]) => n).sort((a, b) => b - a));
  });
});
