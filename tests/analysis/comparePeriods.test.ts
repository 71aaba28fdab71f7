import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../../src/analysis/comparePeriods.ts';
import { periodLength } from '../../src/analysis/periodLength.ts';
import { readPeriod } from '../../src/analysis/readPeriod.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { periodLengthLabel } from '../../src/i18n/periodLengthLabel.ts';
import { runs } from '../properties.ts';

const ordered = [
  '2022',
  '2023-Q1',
  '2023-H1',
  '2023-Q3',
  '2023',
  '2024',
  '2021/2025',
  '2025',
  '/2027',
  '2023/',
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
    ['2023-Q1', 3],
    ['2023-H1', 6],
    ['2023-Q3', 9],
    ['2016/2020', 60],
    ['2021/2025', 60],
    ['2015/2020', 60],
    ['2023/2024', 24],
    ['/2027', 'open'],
    ['2023/', 'open'],
    ['', 'none'],
  ] as const)('%s is %s', (period, length) => {
    expect(periodLength(period)).toBe(length);
  });

  it('knows every period of the ledger, and refuses to guess', () => {
    for (const { period } of loadLedger().observations) expect(() => periodLength(period)).not.toThrow();
    expect(() => readPeriod('2023-Q2')).toThrow('"2023-Q2" is spelled in no known way');
  });
});

describe('periodLengthLabel', () => {
  it('says what is not one year', () => {
    const said = ['2023', '2016/2020', '2023-Q3', '', '/2027'].map((period) =>
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
