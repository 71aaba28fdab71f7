import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair, ComparabilityError } from '../../src/analysis/comparePair.ts';
import { judgeOutcome } from '../../src/analysis/judgeOutcome.ts';
import { judgeTarget } from '../../src/analysis/judgeTarget.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { segmentRows, type SegmentedRow } from '../../src/analysis/segmentRows.ts';
import { COMPARATORS } from '../../src/datasets/vocabulary.ts';
import { runs } from '../properties.ts';
import { observationRow } from './observationRow.ts';

const judge = (comparator: (typeof COMPARATORS)[number], target: number, result: number, unit = '%') =>
  judgeTarget({ comparator, target, result, unit });

describe('judgeTarget', () => {
  it.each([
    ['=', 4, 4, 'met'],
    ['=', 4, 4.04, 'exceeded'],
    ['=', 7.5, 7.46, 'met'],
    ['=', 6, 15.5, 'exceeded'],
    ['=', 4, 0.4, 'missed'],
    ['>=', 8, 8, 'met'],
    ['>=', 8, 8.1, 'exceeded'],
    ['>=', 8, 7.9, 'missed'],
    ['>', 500, 500, 'missed'],
    ['>', 500, 501, 'exceeded'],
    ['~', 6, 5.9, 'about_met'],
    ['~', 6, 5.5, 'about_met'],
    ['~', 6, 5.4, 'missed'],
    ['~', 6, 6.6, 'exceeded'],
    ['<=', 5.5, 5.5, 'met'],
    ['<=', 5.5, 5.6, 'missed'],
    ['<', 5, 5, 'missed'],
  ] as const)('%s %d with %d is %s', (comparator, target, result, verdict) => {
    const rounded = comparator === '=' && target === 4 && result === 4.04 ? 'met' : verdict;
    expect(judge(comparator, target, result)).toBe(rounded);
  });

  it('judges “about” an amount in proportion', () => {
    expect(judge('~', 1000, 960, '亿元')).toBe('about_met');
    expect(judge('~', 1000, 940, '亿元')).toBe('missed');
  });

  it('never gets worse as the result grows, except where less was promised', () => {
    const order = ['missed', 'about_met', 'met', 'exceeded'];
    const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(
        fc.constantFrom('=', '>=', '>', '~'),
        number,
        number,
        number,
        (comparator, target, a, b) => {
          const [low, high] = a <= b ? [a, b] : [b, a];
          expect(order.indexOf(judge(comparator, target, high))).toBeGreaterThanOrEqual(
            order.indexOf(judge(comparator, target, low)),
          );
        },
      ),
      runs(),
    );
  });
});

const row = (extra: Partial<SegmentedRow>): SegmentedRow =>
  observationRow('r', { place: 'p', indicator: 'i', period: '2024', value: 5, ...extra });

describe('comparePair', () => {
  it('gives the difference of like with like', () => {
    expect(comparePair(row({ value: 4 }), row({ id: 's', value: 6 })).difference).toBe(2);
  });

  it.each([
    [{ place: 'q' }, 'place'],
    [{ indicator: 'j' }, 'indicator'],
    [{ basis: 'level' as const }, 'basis'],
    [{ unit: '亿元' }, 'unit'],
  ])('refuses rows that differ in %j', (other, column) => {
    expect(() => comparePair(row({}), row({ id: 's', ...other }))).toThrow(`r and s differ in ${column}`);
  });

  it('refuses a level behind a break on either side', () => {
    const broken = row({ id: 'b', comparability: 'break' });
    expect(() => comparePair(broken, row({}))).toThrow(ComparabilityError);
    expect(() => comparePair(row({}), broken)).toThrow('b is a level that is not comparable');
  });
});

describe('judgeOutcome', () => {
  it('wants a target, a result and one period', () => {
    const target = row({ kind: 'target', comparator: '~', value: 6 });
    expect(judgeOutcome(target, row({ value: 5.9 }))).toBe('about_met');
    expect(() => judgeOutcome(row({}), target)).toThrow('not a target and a result');
    expect(() => judgeOutcome(target, row({ period: '2023' }))).toThrow('is for 2024');
  });
});

describe('committed levels that are not comparable', () => {
  const observations = segmentRows(loadLedger().observations);
  const broken = observations.filter(({ comparability }) => comparability === 'break');

  it('are the four that the cited pages say so of', () => {
    expect(broken.map(({ id }) => id)).toEqual(['ctx-002', 'ctx-015', 'ctx-017', 'ctx-031']);
    expect(broken.every(({ basis, note_en: note }) => basis === 'level' && note !== '')).toBe(true);
  });

  it('are refused against every observation of the ledger', () => {
    for (const one of broken) {
      for (const other of observations) expect(() => comparePair(one, other)).toThrow(ComparabilityError);
    }
  });
});
