import { describe, expect, it } from 'vitest';
import { compareAcross } from '../../src/analysis/comparePair.ts';
import { comparePeriods } from '../../src/analysis/comparePeriods.ts';
import { isCounted } from '../../src/analysis/joinObservations.ts';
import { sharedFigures } from '../../src/analysis/sharedFigures.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { observationRow } from './observationRow.ts';

describe('compareAcross', () => {
  const one = observationRow('one', { place: 'a' });

  it('lets two places stand side by side', () => {
    const other = observationRow('other', { place: 'b', value: 2 });
    expect(compareAcross(one, other)).toEqual({ one, other });
  });

  it.each([
    ['period', { period: '2024' }],
    ['kind', { kind: 'target' }],
    ['unit', { unit: '亿元' }],
    ['basis', { basis: 'level' }],
    ['body', { body: 'zone' }],
    ['breakdown', { breakdown: 'urban' }],
    ['scope', { scope: 'same_scope' }],
    ['reference_period', { reference_period: '2015' }],
    ['rank_of', { rank_of: 'level' }],
    ['context_zh', { context_zh: '上半年' }],
  ] as const)('refuses figures that differ in %s', (column, extra) => {
    expect(() => compareAcross(one, observationRow('other', { place: 'b', ...extra }))).toThrow(column);
  });

  it('takes levels of one year from the series of each place', () => {
    const other = observationRow('other', { place: 'b', series: 'b-revised' });
    expect(() => compareAcross(one, other)).not.toThrow();
  });
});

describe('sharedFigures', () => {
  const shared = sharedFigures(loadLedger());

  it('finds figures two places state alike, the latest period first', () => {
    expect(shared.length).toBeGreaterThan(1);
    const periods = shared.map(({ figures }) => figures[0]?.row.period ?? '');
    expect(periods).toEqual([...periods].sort(comparePeriods).reverse());
  });

  it('holds at least two places each, and nothing that is in no count', () => {
    for (const { figures } of shared) {
      expect(new Set(figures.map(({ place }) => place.id)).size).toBeGreaterThan(1);
      expect(figures.every(({ row }) => isCounted(row))).toBe(true);
    }
  });
});
