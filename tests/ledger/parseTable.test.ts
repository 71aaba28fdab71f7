import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkReferences } from '../../src/ledger/loadTables.ts';
import {
  columnMeta,
  flag,
  id,
  integer,
  optionalDate,
  optionalNumber,
  text,
} from '../../src/ledger/column.ts';
import { defineTable } from '../../src/ledger/defineTable.ts';
import { parseTable } from '../../src/ledger/parseTable.ts';

const words = { zh: '列', en: 'column' };
const tableOf = (name: string, refersTo?: { table: string; to?: string }) =>
  defineTable({
    name,
    title: words,
    rowIs: words,
    group: 'stated',
    coding: { how: { zh: '手编', en: 'by hand' } },
    key: 'id',
    row: z.object({
      id: id({ label: words }),
      name: text({ label: words, ...(refersTo && { refersTo }) }),
      size: integer(0, 9, { label: words }),
      share: optionalNumber(0, 100, { label: words }),
      day: optionalDate({ label: words }),
      on: flag({ label: words }),
    }),
  });
const spec = tableOf('t', { table: 'u' });
const header = 'id,name,size,share,day,on\n';

describe('parseTable', () => {
  it('gives typed rows in file order', () => {
    expect(parseTable(`${header}b,"Ab, c",7,12.5,2024-02-29,true\na,Z,0,,,false\n`, spec)).toEqual([
      { id: 'b', name: 'Ab, c', size: 7, share: 12.5, day: '2024-02-29', on: true },
      { id: 'a', name: 'Z', size: 0, share: null, day: '', on: false },
    ]);
  });

  it('keeps leading zeros of ids and refuses them in numbers', () => {
    expect(parseTable(`${header}007,Z,0,,,true\n`, spec)[0]?.id).toBe('007');
    expect(() => parseTable(`${header}a,Z,07,,,true\n`, spec)).toThrow('a whole number from 0 to 9');
  });

  it('reports all problems of a file, the first twenty in words', () => {
    const rows = Array.from({ length: 25 }, (_, index) => `a${String(index)},Z,x,,,true\n`).join('');
    expect(() => parseTable(header + rows, spec)).toThrow(/data\/t\.csv: 25 problems[\s\S]*… and 5 more\./);
  });

  it('takes a table without rows only where it may be empty', () => {
    const maybe = defineTable({ ...spec, mayBeEmpty: true });
    expect(() => parseTable(header, spec)).toThrow('expected at least one row');
    expect(parseTable(header, maybe)).toEqual([]);
    expect(() => parseTable('id\n', maybe)).toThrow('this column in the header');
  });

  it('asks what cells must be to each other where each is right by itself, and quotes the cell as written', () => {
    const checked = defineTable({
      ...spec,
      check: ({ size, share }) =>
        share === size
          ? []
          : [{ column: 'share', expected: `${String(size)}, as size is`, fix: 'correct it' }],
    });
    expect(() => parseTable(`${header}a,Z,1,2.50,,true\n`, checked)).toThrow(
      'row 1, key "a", column "share": found "2.50", expected 1, as size is.\n    Fix: correct it.',
    );
    expect(() => parseTable(`${header}a,Z,x,2.50,,true\n`, checked)).toThrow(
      /1 problem\n.*column "size": found "x"/,
    );
    expect(parseTable(`${header}a,Z,1,1,,true\n`, checked)).toHaveLength(1);
  });

  it.each([
    '1e3',
    '0x1',
    '١',
    ' 5',
    '5 ',
    '+5',
    '5.',
    '-0',
    '-0.0',
    '1.2345678901234567',
    '0.' + '0'.repeat(400) + '1',
    ...'0b1|1_000|１２|十二|1,000|1 000|1’000|.5|007|--5|5-|−5|1/2|50%|1.2.3|Infinity|NaN|null|\u00A05'.split(
      '|',
    ),
    ...['9'.repeat(400), '12345678901234567890', '0.12345678901234567890'],
  ])('does not take %j for a number', (cell) => {
    expect(() => parseTable(`${header}a,Z,0,"${cell}",,true\n`, spec)).toThrow('column "share"');
  });

  it.each(
    [
      '2023-02-29|2023-13-01|2023-00-10|2023-04-31|2100-02-29|2023-01-32|2023-1-1|2023/01/01|20230101|today',
      '2023-01-01T00:00:00Z|2023年1月1日|２０２３-01-01|+002023-01-01|2023-01-01 ',
    ].flatMap((days) => days.split('|')),
  )('does not take %j for a day', (cell) => {
    expect(() => parseTable(`${header}a,Z,0,,"${cell}",true\n`, spec)).toThrow('column "day"');
  });
});

describe('checkReferences', () => {
  it('names the row, the column and the table it should point to', () => {
    const rows = parseTable(`${header}a,Z,0,,,true\n`, spec);
    expect(checkReferences([{ spec, rows }])).toEqual([
      expect.objectContaining({
        row: 1,
        key: 'a',
        column: 'name',
        value: 'Z',
        expected: 'the id of a row of data/u.csv',
      }),
    ]);
  });
});

describe('a reference to another column than the key', () => {
  it('is kept by a value of that column, not by a key', () => {
    const units = tableOf('units');
    const rows = parseTable(`${header}metre,米,0,,,true\n`, units);
    const refers = tableOf('t', { table: 'units', to: 'name' });
    const found = (name: string) =>
      checkReferences([
        { spec: units, rows },
        { spec: refers, rows: parseTable(`${header}a,${name},0,,,true\n`, refers) },
      ]);
    expect(found('米')).toEqual([]);
    expect(found('metre')).toMatchObject([
      {
        file: 'data/t.csv',
        value: 'metre',
        expected: 'the name of a row of data/units.csv',
        fix: 'correct the cell, or add the row to data/units.csv',
      },
    ]);
  });
});

describe('columnMeta', () => {
  it('refuses a schema that has no words for the codebook', () => {
    expect(() => columnMeta(z.string())).toThrow('src/ledger/column.ts');
  });
});
