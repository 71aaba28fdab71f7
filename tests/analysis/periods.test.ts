import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparePeriods, periodLength, spanLength } from '../../src/analysis/comparePeriods.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { periodLengthLabel } from '../../src/format/formatPeriod.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { periodDays, readPeriod } from '../../src/ledger/readPeriod.ts';
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

it('go by time, not by letters; turned about they are turned about', () => {
  expect([...ordered].reverse().sort(comparePeriods)).toEqual(ordered);
  const any = fc.constantFrom(...ordered);
  fc.assert(
    fc.property(any, any, (one, other) => {
      expect(Math.sign(comparePeriods(one, other))).toBe(-Math.sign(comparePeriods(other, one)) + 0);
    }),
    runs(),
  );
});

it.each([
  ['2023', 12, '2023-01-01 2023-12-31', '', ''],
  ['2023-01/2023-03', 3, '2023-01-01 2023-03-31', '一季度', 'first quarter'],
  ['2024-01/2024-02', 2, '2024-01-01 2024-02-29'],
  ['2023-01/2023-09', 9, '2023-01-01 2023-09-30', '前三季度', 'first three quarters'],
  ['2016/2020', 60, '2016-01-01 2020-12-31', '五年', 'five years'],
  ['2023/2024', 24, '2023-01-01 2024-12-31'],
  ['2010/2021', 144, '2010-01-01 2021-12-31', '12年', '12 years'],
  ['/2027', 'open', ' 2027-12-31', '起止年份未写全', 'first or last year not stated'],
  ['', 'none', ' ', '没有写时间', 'no time stated'],
] as const)('“%s” is %s months long', (period, length, days, ...said) => {
  expect(periodLength(period)).toBe(length);
  expect(Object.values(periodDays(period)).join(' ')).toBe(days);
  if (said.length > 0) expect(LANGS.map((lang) => periodLengthLabel(length)[lang])).toEqual(said);
});

it('are all known in the ledger, and never guessed', () => {
  for (const { period, reference_period: reference } of loadLedger().observations)
    for (const each of [period, reference]) expect(() => periodLength(each)).not.toThrow();
  for (const period of ['2023-Q3', '2023/', '2023-01', '2023-01/2024-03'])
    expect(() => readPeriod(period)).toThrow(`"${period}" is spelled in no known way`);
});

it.each([
  ['2020', '', '12'],
  ['2023-01/2023-09', '', '9'],
  ['/2027', '', 'open'],
  ['2020', '2015', '12 against 60'],
  ['2016/2020', '2011/2015', '60 against 60'],
])('%s against “%s” span %s', (period, reference, length) => {
  expect(spanLength({ period, reference_period: reference })).toBe(length);
});
