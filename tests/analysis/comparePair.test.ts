import { describe, expect, it } from 'vitest';
import { comparePair } from '../../src/analysis/comparePair.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { observationRow } from './observationRow.ts';

const row = (extra: Partial<ObservationRow>): ObservationRow =>
  observationRow('r', { place: 'p', indicator: 'i', period: '2024', value: 5, ...extra });

describe('comparePair', () => {
  it('gives the difference of like with like', () => {
    expect(comparePair(row({ value: 4 }), row({ id: 's', value: 6 })).difference).toBe(2);
  });

  it.each([
    [{ place: 'q' }, 'place'],
    [{ body: 'zone' }, 'body'],
    [{ indicator: 'j' }, 'indicator'],
    [{ breakdown: 'urban' }, 'breakdown'],
    [{ scope: 'same_scope' as const }, 'scope'],
    [{ basis: 'level' as const }, 'basis'],
    [{ unit: '亿元' }, 'unit'],
    [{ rank_of: 'level' as const }, 'rank_of'],
    [{ rank_scope: '全市' }, 'rank_scope'],
  ])('refuses rows that differ in %j', (other, column) => {
    expect(() => comparePair(row({}), row({ id: 's', ...other }))).toThrow(`r and s differ in ${column}`);
  });

  it('refuses a level behind a break on either side', () => {
    const behind = row({ id: 'b', series: 'revised' });
    expect(() => comparePair(behind, row({}))).toThrow('b and r are of two series (revised, none)');
    expect(() => comparePair(row({}), behind)).toThrow('r and b are of two series (none, revised)');
  });
});
