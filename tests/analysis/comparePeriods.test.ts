import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, periodLength } from '../../src/analysis/comparePeriods.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { periodDays, readPeriod } from '../../src/ledger/readPeriod.ts';
import { periodLengthLabel } from '../../src/format/formatPeriod.ts';
import { runs } from '../properties.ts';

const ordered = [
  '2022',
  '2023-01/2023-03',
  '2023-01/2023-06',
  '2023-01/2023-09',
  '2023',
  '2024',
  '2021/2025',
  '2025',
  '/2027',
  '',
];

describe('comparePeriods', () => {
  it('goes by time, not by letters', () => {
    expect([...ordered].reverse().sort(comparePeriods)).toEqual(ordered);
  });

  it('is an order: turned about it is turned about', () => {
    const any = fc.constantFrom(...ordered);
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(Math.sign(comparePeriods(one, other))).toBe(-Math.sign(comparePeriods(other, one)) + 0);
      }),
      runs(),
    );
  });
});

describe('periodLength', () => {
  it.each([
    ['2023', 12],
    ['2023-01/2023-03', 3],
    ['2023-01/2023-06', 6],
    ['2023-01/2023-09', 9],
    ['2016/2020', 60],
    ['2021/2025', 60],
    ['2023/2024', 24],
    ['/2027', 'open'],
    ['', 'none'],
  ] as const)('%s is %s', (period, length) => {
    expect(periodLength(period)).toBe(length);
  });

  it('knows every period of the ledger, and refuses to guess', () => {
    for (const { period, reference_period: reference } of loadLedger().observations)
      for (const each of [period, reference]) expect(() => periodLength(each)).not.toThrow();
    for (const period of ['2023-Q3', '2023/', '2023-01', '2023-01/2024-03'])
      expect(() => readPeriod(period)).toThrow(`"${period}" is spelled in no known way`);
  });
});

describe('periodDays', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2016/2020', '2016-01-01', '2020-12-31'],
    ['2024-01/2024-02', '2024-01-01', '2024-02-29'],
    ['/2027', '', '2027-12-31'],
    ['', '', ''],
  ])('of “%s” run from “%s” to “%s”', (period, start, end) => {
    expect(periodDays(period)).toEqual({ start, end });
  });
});

describe('periodLengthLabel', () => {
  it('says what is not one year', () => {
    const said = ['2023', '2016/2020', '2023-01/2023-09', '', '/2027'].map((period) =>
      periodLengthLabel(periodLength(period)),
    );
    expect(said.map(({ zh }) => zh)).toEqual(['', '五年', '前三季度', '没有写时间', '起止年份未写全']);
    expect(said.map(({ en }) => en)).toEqual([
      '',
      'five years',
      'first three quarters',
      'no time stated',
      'first or last year not stated',
    ]);
    expect(periodLengthLabel(144)).toEqual({ zh: '12年', en: '12 years' });
  });
});
