import { describe, expect, it } from 'vitest';
import { comparePair, ComparabilityError } from '../../src/analysis/comparePair.ts';
import { segmentRows, type SegmentedRow } from '../../src/analysis/segmentRows.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { observationRow } from './observationRow.ts';

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
