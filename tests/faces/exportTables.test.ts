import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { codebookTable } from '../../src/faces/exports/codebookTable.ts';
import { exportTable } from '../../src/faces/exports/exportTable.ts';
import { exportTables } from '../../src/faces/exports/exportTables.ts';
import { metaTable } from '../../src/faces/exports/metaTable.ts';
import { release } from '../../src/faces/exports/release.ts';
import { tableCsv } from '../../src/faces/exports/tableCsv.ts';
import { awards } from '../../src/ledger/awards.ts';
import { smallThings } from './smallTables.ts';

const tables = exportTables(loadLedger());

describe('exportTable', () => {
  it('calls what is missing null', () => {
    expect(smallThings().rows).toEqual([
      {
        id: 'b',
        kind: 'x',
        order: 1,
        share: 12.5,
        day: '2024-02-29',
        on: true,
        tone: 'high',
      },
      { id: 'a', kind: null, order: 2, share: null, day: null, on: false, tone: null },
    ]);
  });

  it('knows which columns may be missing', () => {
    const nullable = smallThings()
      .columns.filter((column) => column.nullable)
      .map(({ name }) => name);
    expect(nullable).toEqual(['kind', 'share', 'day', 'tone']);
  });

  it('holds nothing missing in a column that is required', () => {
    for (const { name, columns, rows } of tables) {
      for (const column of columns.filter(({ nullable }) => !nullable))
        for (const row of rows) expect(row[column.name] ?? '', `${name}.${column.name}`).not.toBe('');
    }
  });

  it('keeps keys and references of the table', () => {
    const { key, references, unique } = exportTable(awards, []);
    expect([key, references.map(({ table }) => table), unique.length]).toEqual([
      'id',
      ['award_categories', 'places', 'documents'],
      3,
    ]);
  });
});

describe('the codebook', () => {
  const codebook = codebookTable(tables);

  it('has a row for every table and every column, with words in both languages', () => {
    const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
    expect(codebook.rows).toHaveLength(tables.length + columns);
    for (const row of codebook.rows) {
      expect(row['words_zh']).toBeTruthy();
      expect(row['words_en']).toBeTruthy();
    }
  });

  it('says type, words and target of a column', () => {
    expect(codebook.rows.find(({ id }) => id === 'measure_agencies.role')).toMatchObject({
      type: 'string',
      required: true,
      allowed: 'lead|support',
    });
    expect(codebook.rows.find(({ id }) => id === 'awards.place')).toMatchObject({ refers_to: 'places' });
    expect(codebook.rows.find(({ id }) => id === 'observations.unit')).toMatchObject({
      refers_to: 'units.printed',
    });
  });

  it('is CSV like the tables', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(tableCsv(codebook), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(codebook.rows.length);
    expect(data.find(({ id }) => id === 'places.valid_to')).toMatchObject({
      type: 'date',
      required: 'false',
    });
  });
});

describe('metaTable', () => {
  it('says version and licence, and what it is told', () => {
    expect(metaTable({ more: 'words' }).rows).toEqual(
      expect.arrayContaining([
        { key: 'version', value: release.version },
        { key: 'licence', value: 'CC-BY-4.0' },
        { key: 'more', value: 'words' },
      ]),
    );
  });
});
