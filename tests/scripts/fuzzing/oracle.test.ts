/** A judge that cannot say no is none: every part of the oracle is shown something wrong. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { badError } from '../../../scripts/fuzzing/badError.ts';
import { fuzzTable } from '../../../scripts/fuzzing/fuzzTable.ts';
import { judgeMutation } from '../../../scripts/fuzzing/judgeMutation.ts';
import type { Mutation } from '../../../scripts/fuzzing/mutation.ts';
import { cellsOf, sameCells, unfaithful } from '../../../scripts/fuzzing/oracle.ts';
import { plainCsv } from '../../../scripts/fuzzing/plainCsv.ts';
import { printedValues } from '../../../scripts/fuzzing/printedValues.ts';
import { runCases } from '../../../scripts/fuzzing/runCases.ts';
import { quoted, sheetOf } from '../../../scripts/fuzzing/sheet.ts';
import { spelledNumber, spellNumber } from '../../../scripts/fuzzing/spellNumber.ts';
import { id, integer, optionalNumber, text } from '../../../src/datasets/column.ts';
import { defineTable } from '../../../src/datasets/defineTable.ts';
import { DataError } from '../../../src/errors.ts';

const words = { zh: '列', en: 'column' };
const table = (name: z.ZodType) =>
  defineTable({
    name: 't',
    title: words,
    rowIs: words,
    group: 'stated',
    coding: { how: words },
    key: 'id',
    row: z.object({ id: id(words), name, size: integer(0, 99, words), share: optionalNumber(0, 9, words) }),
  });
const CSV = 'id,name,size,share\na,甲,1,1.5\nb,"乙, ""丙""",2,\n';
const sheet = sheetOf(table(text(words)), CSV);
const change = (file: string, expects: Mutation['expects'] = 'either'): Mutation => ({
  kind: 'k',
  what: 'w',
  expects,
  file,
});

describe('the plain reader of CSV', () => {
  it('reads what RFC 4180 allows', () => {
    expect(plainCsv('a,b\n"1 ""2"", 3","4\n5"\n,\n')).toEqual([
      ['a', 'b'],
      ['1 "2", 3', '4\n5'],
      ['', ''],
    ]);
  });

  it.each(['a,b', 'a"b\n', '"a" ,b\n', '"a\n', 'a\r\n', 'a,'])('refuses %j', (csv) => {
    expect(plainCsv(csv)).toBeUndefined();
  });

  it('gives back any cells', () => {
    const cell = fc.string({ unit: 'binary', maxLength: 9 });
    const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tables, (rows) => {
        expect(plainCsv(rows.map((row) => `${row.map(quoted).join(',')}\n`).join(''))).toEqual(rows);
      }),
    );
  });
});

describe('the oracle', () => {
  const records = plainCsv(CSV) ?? [];

  it('takes rows that say what the cells say, and cells in another order of columns', () => {
    expect(unfaithful(sheet.rows, records)).toBeUndefined();
    expect(
      sameCells(
        records.map((row) => row.toReversed()),
        sheet,
      ),
    ).toBe(true);
    expect(cellsOf(Uint8Array.of(0x61, 0x0a, 0xc3))).toBeUndefined();
  });

  it.each([
    ['a trimmed text', { name: '甲 ' }],
    ['a rounded number', { share: 1.4 }],
    ['a zero for nothing', { share: null }],
    ['a minus zero', { size: -0 }],
    ['a missing column', { share: undefined }],
  ])('sees %s', (_, wrong) => {
    expect(unfaithful([{ ...sheet.rows[0], ...wrong }, sheet.rows[1] ?? {}], records)).toMatch(
      /^row 1, column/,
    );
  });

  it('sees a row that is gone', () => {
    expect(unfaithful(sheet.rows.slice(1), records)).toBe('2 rows were written, 1 read');
  });
});

describe('the judge of errors', () => {
  const problem = {
    file: 'data/t.csv',
    row: 1,
    key: 'a',
    column: 'size',
    value: 'x',
    expected: 'e',
    fix: 'f',
  };
  const { file, row, column, value, expected, fix } = problem;
  const keyless = { file, row, column, value, expected, fix };
  it.each([
    ['another error', new TypeError('x is undefined'), /^threw TypeError/],
    ['another file', new DataError([{ ...problem, file: 'data/u.csv' }]), /names the file/],
    ['no fix', new DataError([{ ...problem, fix: ' ' }]), /how to mend it/],
    ['no key', new DataError([keyless]), /without its key/],
    [
      'an unseen character',
      new DataError([{ ...problem, fix: 'rename a\u202Eb' }]),
      /unseen character U\+202e/,
    ],
  ])('refuses one with %s', (_, error, wrong) => {
    expect(badError(error, 'data/t.csv', change(''))).toMatch(wrong);
  });

  it('wants the cell named that was rewritten', () => {
    const about = (column: string) => ({ ...change(''), cell: { row: 0, column, text: 'x' } });
    expect(badError(new DataError([problem]), 'data/t.csv', about('size'))).toBeUndefined();
    expect(badError(new DataError([problem]), 'data/t.csv', about('share'))).toMatch(
      /not about the rewritten cell/,
    );
  });
});

describe('the judge of cases', () => {
  it.each([
    [CSV, 'same', { outcome: 'same rows' }],
    [CSV.replace('甲', '丁'), 'valid', { outcome: 'other rows' }],
    [CSV.replace('甲', ' 甲'), 'either', { outcome: 'refused: cell' }],
    [CSV, 'refused', { wrong: 'it was read, and should have been refused' }],
    [CSV.replace('甲', '丁'), 'same', { wrong: expect.stringContaining('not those of before') as string }],
    [CSV.replace('甲', ''), 'valid', { wrong: expect.stringContaining('should have been read') as string }],
  ] as const)('of %j, expected %s', (file, expects, verdict) => {
    expect(judgeMutation(sheet, change(file, expects))).toMatchObject(verdict);
  });
});

describe('the fuzz', () => {
  const meta = { ...words, type: 'string', expected: 'text' } as const;

  it.each([
    ['trims', z.string().transform((cell) => cell.trim())],
    ['drops what is not ASCII', z.string().transform((cell) => cell.replace(/[^ -~甲-龥]/g, ''))],
    ['cuts long cells', z.string().transform((cell) => cell.slice(0, 500))],
  ])('finds a column that %s, and says how to see it again', (_, careless) => {
    const { failure = '' } = fuzzTable(sheetOf(table(careless.meta(meta)), CSV), [], {
      cases: 5_000,
      seed: 1,
    });
    expect(failure).toMatch(/^t: silently changed: row \d, column name: /);
    const [, path] = /again: npm run fuzz -- --table t --seed 1 --path (\S+)/.exec(failure) ?? [];
    expect(
      fuzzTable(sheetOf(table(careless.meta(meta)), CSV), [], { cases: 1, seed: 1, path }).failure,
    ).toContain(failure.split('\n')[1]);
  });

  it('finds a column that throws', () => {
    const thrower = z
      .string()
      .transform((cell) => cell.normalize(cell === '__proto__' ? cell : 'NFC'))
      .meta(meta);
    const { failure } = fuzzTable(sheetOf(table(thrower), CSV), [], { cases: 5_000, seed: 1 });
    expect(failure).toMatch(/threw RangeError|silently changed/);
  });

  it('stops a failing run and names its case', () => {
    const judge = (n: number) => {
      if (n > 10) throw new Error(`${String(n)} is too much`);
      return { kind: 'k', outcome: 'o' };
    };
    const { failure } = runCases('numbers', fc.nat(1000), judge, String, { cases: 100, seed: 4 });
    expect(failure).toMatch(/^numbers: 11 is too much\n {2}11\n {2}again: .*--seed 4 --path \d/);
  });
});

describe('numbers in Chinese', () => {
  it.each([
    [15, ['一十五', '十五']],
    [1005, ['一千零五', '一千〇五']],
    [2200, ['二千二百', '两千两百']],
    [110, ['一百一十']],
  ])('%i is spelled %j', (number, spellings) => {
    expect(spellNumber(number)).toEqual(expect.arrayContaining(spellings));
    for (const spelling of spellings) expect(spelledNumber(spelling)).toBe(number);
  });

  it.each(['两三', '十四五', '二〇二〇', '一百二', ''])('%j is none', (text) => {
    expect(spelledNumber(text)).toBeUndefined();
  });

  it('prints each value once, and no part of one', () => {
    expect([...printedValues('3,4与1,234家，1.2.3、两三个、一百零二项')]).toEqual([3, 4, 1234, 102]);
  });
});
