import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { id, integer, optionalNumber, optionalText, period } from '../../src/ledger/column.ts';
import { columnLimits } from '../../src/ledger/codebook.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { tableNamed } from '../../src/faces/metadata/describeDatasets.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { catalogue } from './describedCatalogue.ts';

const HAN = /[\u3400-\u9FFF]/;
const words = { zh: '列', en: 'Column' };

describe('the description', () => {
  it('covers every table, with the rows, bytes and hash of its file', () => {
    expect(catalogue.tables).toHaveLength(34);
    for (const { name, columns, rows, bytes, sha256 } of catalogue.tables) {
      const file = readFileSync(`data/${name}.csv`);
      const { data } = Papa.parse<string[]>(file.toString('utf8').trimEnd(), { delimiter: ',' });
      expect(columns.map((column) => column.name)).toEqual(data[0]);
      expect(rows, name).toBe(data.length - 1);
      expect(bytes, name).toBe(file.length);
      expect(sha256, name).toBe(createHash('sha256').update(file).digest('hex'));
    }
    expect(tableNamed(catalogue, 'awards').rows).toBe(133);
  });

  it('promises nothing the rows do not keep', () => {
    for (const { name, columns } of catalogue.tables) {
      const { data } = Papa.parse<Record<string, string>>(readFileSync(`data/${name}.csv`, 'utf8'), {
        header: true,
        skipEmptyLines: true,
      });
      for (const column of columns) {
        const cells = data.map((row) => row[column.name] ?? '');
        const filled = cells.filter((cell) => cell !== '');
        const at = `${name}.${column.name}`;
        if (column.required) expect(filled.length, at).toBe(cells.length);
        else expect(column.missing?.en, at).toBeTruthy();
        if (column.unique) expect(new Set(filled).size, at).toBe(filled.length);
        const values = column.values?.map(({ value }) => value);
        if (values !== undefined) expect(values, at).toEqual(expect.arrayContaining([...new Set(filled)]));
        if (column.pattern !== undefined)
          for (const cell of filled) expect(cell, at).toMatch(new RegExp(`^(${column.pattern})$`, 'su'));
      }
    }
  });

  it('says every table in 50 to 5000 characters, in good Chinese and without any in English', () => {
    for (const { description, title, keywords, columns } of [
      ...catalogue.tables,
      { ...catalogue, columns: [] },
    ]) {
      for (const lang of LANGS) {
        expect(description[lang].length).toBeGreaterThanOrEqual(50);
        expect(description[lang].length).toBeLessThanOrEqual(5000);
        expect(description[lang]).not.toMatch(/undefined|NaN|\[object/);
      }
      const labels = columns.flatMap(({ values = [] }) => values.map(({ label }) => label.en));
      expect([description.en, title.en, ...keywords.en, ...labels].filter((text) => HAN.test(text))).toEqual(
        [],
      );
    }
    const { en } = tableNamed(catalogue, 'outcomes').description;
    expect(en).toContain(`${String(loadLedger().outcomes.length)} rows`);
    expect(en).toMatch(/\d+ rows name document/);
  });

  it('labels every value of a closed list, each differently', () => {
    for (const { name, columns } of catalogue.tables)
      for (const { name: column, values = [] } of columns)
        for (const lang of LANGS)
          expect(new Set(values.map(({ label }) => label[lang])).size, `${name}.${column}`).toBe(
            values.length,
          );
  });

  it('knows what an empty cell means where the column says it', () => {
    const columns = tableNamed(catalogue, 'crosswalk').columns;
    expect(columns.find(({ name }) => name === 'category')?.missing).toEqual({
      zh: '新增',
      en: 'the measure is new',
    });
    expect(columns.find(({ name }) => name === 'relation')?.missing).toBeUndefined();
  });

  it('covers the years, places and documents the rows are about', () => {
    expect(tableNamed(catalogue, 'awards').years).toEqual({ from: '2020', to: '2020' });
    expect(tableNamed(catalogue, 'awards').sources.map((source) => source.id)).toEqual([
      'cq-2020-commendation',
    ]);
    expect(tableNamed(catalogue, 'mentions').places.map(({ zh }) => zh)).toContain('南岸区');
    expect(tableNamed(catalogue, 'agencies').sources.map((source) => source.id)).toEqual([
      'cq-2022-measures',
      'liangping-2021-tasks',
    ]);
  });

  it('points to addresses under the base', () => {
    const awards = tableNamed(catalogue, 'awards');
    expect(awards.page).toEqual({
      zh: 'https://example.org/ledger/data/awards/',
      en: 'https://example.org/ledger/en/data/awards/',
    });
    expect(awards.files.map(({ name }) => name)).toEqual([
      'awards.csv',
      'awards-excel.csv',
      'awards.json',
      'awards.parquet',
    ]);
    expect(() => tableNamed(catalogue, 'nope')).toThrow('no table nope');
  });
});

it.each([
  ['a whole number', integer(1, 30, { label: words }), { minimum: 1, maximum: 30 }],
  ['a number or nothing', optionalNumber(105, 111, { label: words }), { minimum: 105, maximum: 111 }],
  ['an id', id({ label: words }), { pattern: '[a-z0-9]+(-[a-z0-9]+)*' }],
  [
    'a period',
    period({ label: words }),
    { pattern: '(\\d{4}|(\\d{4})?/\\d{4}|\\d{4}-01/\\d{4}-(0[1-9]|1[0-2]))?' },
  ],
  ['free text', optionalText({ label: words }), {}],
  ['a phrase', z.string().min(0).max(24), { maxLength: 24 }],
])('limits of a column of %s are read from its schema', (_, schema, limits) => {
  expect(columnLimits(schema)).toEqual(limits);
});
