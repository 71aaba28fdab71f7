import { describe, expect, it } from 'vitest';
import { cumulativePeriods, spreadOfQuarters, traceQuarters } from '../../src/analysis/traceQuarters.ts';
import { observationRow as observation } from './observationRow.ts';

const rows = [
  observation('q1', { period: '2023-Q1', value: 4 }),
  observation('h1', { period: '2023-H1', value: 3 }),
  observation('year', { value: 6.5 }),
  observation('rank', { period: '2023-H1', basis: 'rank', unit: '位', value: 2, rank_scope: '全市' }),
  observation('target', { kind: 'target', value: 9 }),
  observation('other', { document: 'e', period: '2023-Q3', value: 1 }),
];
const wanted = { document: 'd', indicator: 'gross-regional-product', year: '2023', places: ['a', 'z'] };

describe('traceQuarters', () => {
  it('gives every point of the year for each place, stated or not', () => {
    const points = traceQuarters(rows, wanted);
    expect(points.map(({ place, period }) => `${place} ${period}`)).toEqual(
      ['a', 'z'].flatMap((place) => cumulativePeriods('2023').map((period) => `${place} ${period}`)),
    );
    expect(points.map(({ growth }) => growth?.value ?? null)).toEqual([
      4,
      3,
      null,
      6.5,
      null,
      null,
      null,
      null,
    ]);
    expect(points[1]?.rank?.value).toBe(2);
  });

  it('refuses a point that is stated twice', () => {
    expect(() => traceQuarters([...rows, observation('again', { value: 7 })], wanted)).toThrow(
      'a, 2023, growth_rate: stated 2 times',
    );
  });
});

describe('spreadOfQuarters', () => {
  it('finds lowest, highest and the points between them', () => {
    const spread = spreadOfQuarters(traceQuarters(rows, wanted), 'a');
    expect([spread.lowest.id, spread.highest.id, spread.difference, spread.stated]).toEqual([
      'h1',
      'year',
      3.5,
      3,
    ]);
  });

  it('refuses a place without any rate', () => {
    expect(() => spreadOfQuarters(traceQuarters(rows, wanted), 'z')).toThrow('z: no growth rate is stated');
  });
});
