import { describe, expect, it } from 'vitest';
import { checkObservation } from '../../src/ledger/checkObservation.ts';
import { basisLabel, comparatorLabel, precisionLabel, wordsOf } from '../../src/ledger/vocabulary.ts';
import { baseLedger } from './baseLedger.ts';

type Cells = Parameters<typeof checkObservation>[0];

const [plain] = baseLedger().observations;
const problems = (more: Partial<Cells>): string[] => {
  if (plain === undefined) throw new RangeError('a row of the base ledger');
  return checkObservation({ ...plain, ...more }).map(({ column, expected }) => `${column}: ${expected}`);
};
const inPeriod = (period: string, start: string, end: string) =>
  problems({ period, period_start: start, period_end: end });
const against = (more: Partial<Cells> = {}) =>
  problems({
    basis: 'change',
    reference_period: '2020',
    reference_start: '2020-01-01',
    reference_end: '2020-12-31',
    ...more,
  });

describe('the days of an observation', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['/2027', '', '2027-12-31'],
    ['2024-01/2024-02', '2024-01-01', '2024-02-29'],
    ['2023-01/2023-09', '2023-01-01', '2023-09-30'],
    ['', '', ''],
  ])('of %j are %j and %j', (period, start, end) => {
    expect(inPeriod(period, start, end)).toEqual([]);
  });

  it('are refused where the period says others', () => {
    expect(inPeriod('2023-01/2023-09', '2023-01-01', '2023-12-31')).toEqual([
      'period_end: 2023-09-30, as period is 2023-01/2023-09',
    ]);
    expect(inPeriod('/2027', '2022-01-01', '2027-12-31')).toEqual([
      'period_start: nothing, as period is /2027',
    ]);
    expect(inPeriod('', '', '2023-12-31')).toEqual(['period_end: nothing, as period is empty']);
    expect(against({ reference_end: '' })).toEqual([
      'reference_end: 2020-12-31, as reference_period is 2020',
    ]);
  });
});

describe('a comparison with another time', () => {
  it('names it', () => {
    expect(against()).toEqual([]);
    expect(against({ basis: 'multiple' })).toEqual([]);
    expect(problems({ basis: 'multiple' })).toEqual([]); // 1.5 times the mean of the city is of one time
    expect(problems({ basis: 'change' })).toEqual([
      'reference_period: the time it is compared with, as basis is change',
    ]);
  });

  it.each(wordsOf(basisLabel).filter((basis) => !['change', 'multiple', 'rank'].includes(basis)))(
    'is no %s: that names no other time',
    (basis) => {
      expect(against({ basis })).toEqual([`reference_period: nothing, as basis is ${basis}`]);
    },
  );
});

describe('a rank', () => {
  it('says what is ranked and among whom, and nothing else does', () => {
    const ranked = { rank_of: 'growth_rate', rank_scope: '全市' } as const;
    expect(problems({ basis: 'rank', ...ranked })).toEqual([]);
    expect(problems({ basis: 'rank' })).toEqual([
      'rank_of: a value, as basis is rank',
      'rank_scope: a value, as basis is rank',
    ]);
    expect(problems(ranked)).toEqual([
      'rank_of: nothing, as basis is level',
      'rank_scope: nothing, as basis is level',
    ]);
  });
});

describe('a vintage', () => {
  it('is that of a result', () => {
    expect(problems({ kind: 'result', vintage: 'revised' })).toEqual([]);
    expect(problems({ kind: 'target', vintage: 'final' })).toEqual(['vintage: nothing, as kind is target']);
    expect(problems({ kind: 'fact', vintage: 'final' })).toEqual(['vintage: nothing, as kind is fact']);
  });
});

describe('a precision', () => {
  it('goes with how firmly the figure is stated', () => {
    const allowed = wordsOf(comparatorLabel).map((comparator) => [
      comparator,
      wordsOf(precisionLabel).filter((precision) => problems({ comparator, precision }).length === 0),
    ]);
    expect(Object.fromEntries(allowed)).toEqual({
      eq: ['exact', 'rounded'],
      about: ['rounded'],
      ge: ['threshold'],
      gt: ['threshold'],
      le: ['threshold'],
      lt: ['threshold'],
    });
  });
});

describe('how much of a source was read', () => {
  it('is all of an archived text, and a part of a cited page', () => {
    const read = (start: number | null, lookedUp: string) => problems({ start, looked_up: lookedUp });
    expect([read(0, 'whole'), read(null, 'opening'), read(null, 'excerpt')]).toEqual([[], [], []]);
    expect(read(0, 'excerpt')).toEqual(['looked_up: whole, as the text is archived']);
    expect(read(null, 'whole')).toEqual(['looked_up: opening or excerpt, as the page is not archived']);
  });
});

it('what is wrong with several cells is said together', () => {
  expect(
    problems({ period_end: '', basis: 'change', vintage: 'final', kind: 'target', comparator: 'ge' }),
  ).toHaveLength(4);
});
