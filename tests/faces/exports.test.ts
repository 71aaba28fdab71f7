import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { tableCsv } from '../../src/faces/exports/tableCsv.ts';
import { bundleFiles, bundleReadme, zipFiles } from '../../src/faces/exports/bundleFiles.ts';
import { codebookTable, codesTable, metaTable } from '../../src/faces/exports/codebookTable.ts';
import { exportTable, exportTables, release } from '../../src/faces/exports/exportTable.ts';
import { snippetNames, snippetQuestions, useSnippets } from '../../src/faces/exports/useSnippets.ts';
import { tableBodies, tableFiles, ledgerFiles } from '../../src/faces/exports/tableFiles.ts';
import { rowName } from '../../src/faces/rowMeanings.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { loadAuditReport } from '../../src/ledger/auditReport.ts';
import { awards } from '../../src/ledger/awards.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { plainTable } from '../../src/ledger/codebook.ts';
import { tableList } from '../../src/ledger/tables.ts';
import { ROWS, small } from './smallTables.ts';

const ledger = loadLedger();
const tables = exportTables(ledger);

describe('a table to export', () => {
  it('calls what is missing null, and knows which columns may be', () => {
    expect(small.rows).toEqual(ROWS);
    expect(small.columns.filter(({ nullable }) => nullable).map(({ name }) => name)).toEqual([
      'kind',
      'share',
      'day',
      'tone',
    ]);
    for (const { name, columns, rows } of tables)
      for (const column of columns.filter(({ nullable }) => !nullable))
        for (const row of rows) expect(row[column.name] ?? '', `${name}.${column.name}`).not.toBe('');
  });

  it('keeps keys and references of the table', () => {
    const { key, references, unique } = exportTable(awards, []);
    expect([key, references.map(({ table }) => table).join(), unique.length]).toEqual([
      'id',
      'award_categories,places,documents',
      3,
    ]);
  });

  it.each(tableList.map(({ key }) => plainTable(key, ledger)))(
    'is listed with the sizes of its files: $spec.name',
    (table) => {
      const bodies = tableBodies(table, '1.0.0');
      for (const { path, bytes } of tableFiles(table, '1.0.0')) {
        const body = bodies[path.slice(`/data/${table.spec.name}`.length)];
        expect(bytes).toBe(body === undefined ? undefined : Buffer.byteLength(body));
      }
    },
  );

  it('has names: the shortest of a row, and of whole files such that stand below /data/', () => {
    expect(rowName({ id: 'a', short_zh: '渝北', name_zh: '渝北区' }, 'zh')).toBe('渝北');
    expect(rowName({ id: 'na24-009' }, 'en')).toBe('na24-009');
    for (const { path } of ledgerFiles) expect(path).toMatch(/^\/data\/[\w-]+\.\w+$/);
  });
});

describe('the codebook', () => {
  const codebook = codebookTable(tables);
  const of = (wanted: string) => codebook.rows.find((row) => row['id'] === wanted);

  it('has a row for every table and every column, with words in both languages', () => {
    expect(codebook.rows).toHaveLength(
      tables.reduce((sum, { columns }) => sum + columns.length, tables.length),
    );
    for (const row of codebook.rows)
      expect([row['words_zh'], row['words_en']].every(Boolean), String(row['id'])).toBe(true);
  });

  it('says type, words and target of a column, and is CSV like the tables', () => {
    expect(of('measure_agencies.role')).toMatchObject({
      type: 'string',
      required: true,
      allowed: 'lead|support',
    });
    expect([of('awards.place')?.['refers_to'], of('observations.unit')?.['refers_to']]).toEqual([
      'places',
      'units.printed',
    ]);
    const { data, errors } = Papa.parse<Record<string, string>>(tableCsv(codebook), {
      header: true,
      skipEmptyLines: true,
    });
    expect([errors, data.length]).toEqual([[], codebook.rows.length]);
    expect(data.find((row) => row['id'] === 'places.valid_to')).toMatchObject({
      type: 'date',
      required: 'false',
    });
  });

  it('stands beside a table that says version and licence, and what it is told', () => {
    const told = [
      { key: 'version', value: release.version },
      { key: 'licence', value: 'CC-BY-4.0' },
      { key: 'more', value: 'words' },
    ];
    expect(metaTable({ more: 'words' }).rows).toEqual(expect.arrayContaining(told));
  });

  it('has every code of every column, in words of its own in both languages, and covers all the data hold', () => {
    const { rows } = codesTable(tables);
    const codes = tables
      .flatMap(({ columns }) => columns.flatMap(({ allowed = [] }) => allowed))
      .filter((code) => code !== '');
    expect(rows).toHaveLength(codes.length);
    expect(rows.filter(({ code, label_zh: zh }) => zh === '' || zh === code)).toEqual([]);
    const ge = {
      table_name: 'observations',
      column_name: 'comparator',
      code: 'ge',
      label_zh: '以上',
      label_en: 'at least',
    };
    expect(rows.find((row) => row['id'] === 'observations.comparator.ge')).toMatchObject(ge);
    expect(rows.find((row) => row['id'] === 'outcomes.verdict.missed')).toMatchObject({ label_en: 'missed' });
    const known = new Set(rows.map((row) => row['id']));
    for (const { name, columns, rows: own } of tables)
      for (const column of columns.filter(({ allowed }) => allowed !== undefined))
        for (const code of own.map((row) => row[column.name]).filter((each) => each !== null))
          expect(known).toContain(`${name}.${column.name}.${String(code)}`);
  });
});

describe('the bundle', () => {
  const zone = process.env['TZ'];
  const file = (path: string) => ({ path, bytes: new TextEncoder().encode(path) });
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  it('is the same bytes in any zone and order, and refuses two files of one name', () => {
    const one = zipFiles([file('b'), file('a')]);
    process.env['TZ'] = 'Asia/Shanghai';
    expect(zipFiles([file('a'), file('b')])).toEqual(one);
    expect(Object.keys(unzipSync(one))).toEqual(['a', 'b']);
    expect(() => zipFiles([file('a'), file('b'), file('a')])).toThrow('two files of the bundle are called a');
  });

  it('holds all it should, told in both languages; a stranger can recompute the hash of the audited tables', () => {
    const files = new Map(
      bundleFiles(tables, [], [file('more.txt')]).map(({ path, bytes }) => [path, bytes]),
    );
    const wanted = [
      'codebook.csv',
      'README.txt',
      'LICENSE',
      'audit.json',
      'more.txt',
      ...tables.map(({ name }) => `${name}.csv`),
    ];
    expect([...files.keys()]).toEqual(expect.arrayContaining(wanted));
    const hash = createHash('sha256');
    for (const { name } of tables) hash.update(name).update(files.get(`${name}.csv`) ?? '');
    expect(hash.digest('hex')).toBe(loadAuditReport().tablesSha256);
    expect(bundleReadme(tables)).toContain('awards.csv　133行，一行是一个地方在一组中受表扬');
    expect(bundleReadme(tables)).toContain('awards.csv: 133 rows, each one place commended in one group');
  });
});

describe('“use it in five lines”', () => {
  const column = (table: string, name: string) =>
    tables.find((one) => one.name === table)?.columns.find((one) => one.name === name);

  it('asks something of every table and of no other, by columns that exist and are always there', () => {
    expect(Object.keys(snippetQuestions).sort()).toEqual(tables.map(({ name }) => name).sort());
    expect(() => useSnippets('weather', 'https://example.org')).toThrow('asks nothing of weather');
    for (const [table, { by, where }] of Object.entries(snippetQuestions)) {
      for (const lang of LANGS) {
        const counted = typeof by === 'string' ? by : by[lang];
        const joined = snippetNames(table, counted, lang);
        expect(column(table, counted)?.nullable, table).toBe(false);
        if (joined === undefined) continue;
        expect(column(joined.table, joined.label)?.nullable, table).toBe(false);
        expect(column(table, joined.label), 'a join would hold the column twice').toBeUndefined();
      }
      const asked = where && column(table, where.column);
      if (where?.equals === '') expect(asked?.nullable, table).toBe(true);
      else if (where !== undefined) expect(asked?.allowed, table).toContain(where.equals);
    }
  });

  it('gives five languages, at most six lines each, none empty, with names in the language of the page', () => {
    for (const { name } of tables) {
      const snippets = useSnippets(name, 'https://example.org/ledger/', 'zh');
      expect(snippets.map(({ label }) => label)).toEqual([
        'R',
        'Python · pandas',
        'Python · polars',
        'DuckDB SQL',
        'JavaScript',
      ]);
      for (const { code } of snippets) {
        expect(code).toMatch(/^(?:.+\n){0,5}.+$/);
        expect(code).toContain('https://example.org/ledger/data/');
      }
    }
    for (const lang of LANGS)
      expect(useSnippets('awards', 'https://example.org', lang)[3]?.code).toContain(`SELECT name_${lang}`);
  });

  it('asks for rows without a value as each language calls what is missing', () => {
    const codes = useSnippets('places', 'https://example.org').map(({ code }) => code);
    const asked = [
      'subset(places, is.na(valid_to))',
      'places[places["valid_to"].isna()]',
      'places.filter(pl.col("valid_to").is_null())',
      'WHERE t.valid_to IS NULL',
      'row.valid_to === null',
    ];
    for (const [index, words] of asked.entries()) expect(codes[index]).toContain(words);
  });
});
