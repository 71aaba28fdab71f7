import { describe, expect, it } from 'vitest';
import { comparableSets, latestOfSet } from '../../src/analysis/comparableSets.ts';
import { compareAcross, compareOnScale, comparePair } from '../../src/analysis/comparePair.ts';
import { comparePeriods, periodLength } from '../../src/analysis/comparePeriods.ts';
import {
  isCounted,
  type JoinedObservation,
  joinObservations,
  seriesIndicators,
} from '../../src/analysis/joinObservations.ts';
import { sharedFigures } from '../../src/analysis/sharedFigures.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { observationRow } from '../rows.ts';

const ledger = loadLedger();

/** Every two of some rows. */
const pairsOf = <Each>(rows: readonly Each[]): [Each, Each][] =>
  rows.flatMap((one, index) => rows.slice(index + 1).map((other): [Each, Each] => [one, other]));

describe('what shares a scale on the page of an indicator', () => {
  const sets = seriesIndicators(joinObservations(ledger)).flatMap((page) =>
    comparableSets(page.observations),
  );

  it('passes the gate, every two of it, in the order of time, place by place', () => {
    let pairs = 0;
    for (const [one, other] of sets.flatMap((set) => pairsOf(set.observations))) {
      pairs += 1;
      expect(() => compareOnScale(one.row, other.row)).not.toThrow();
      expect(one.place.sort).toBeLessThanOrEqual(other.place.sort);
      if (one.place !== other.place) continue;
      expect(() => comparePair(one.row, other.row)).not.toThrow();
      expect(comparePeriods(one.row.period, other.row.period)).toBeLessThanOrEqual(0);
    }
    expect(pairs).toBeGreaterThan(100);
  });

  it('is of one length of time', () => {
    for (const { length, observations: rows } of sets)
      expect(new Set(rows.map(({ row }) => periodLength(row.period)))).toEqual(new Set([length]));
  });

  it('lies on one side of each break of the municipality’s product', () => {
    const levels = sets.filter(
      (set) =>
        set.basis === 'level' &&
        set.municipality &&
        set.observations[0]?.indicator.id === 'gross-regional-product',
    );
    expect(levels.map((set) => set.observations.map(({ row }) => row.period).join())).toEqual([
      '2020,2021,2022',
      '2024,2025',
      // 3万亿元 passed, 4万亿元 aimed at: in another unit.
      '2027,2030',
    ]);
  });

  it('is cut to the latest figures in their order, and a small set left as it is', () => {
    const [set] = sets;
    if (set === undefined) throw new RangeError('there are figures to compare');
    expect(latestOfSet(set)).toBe(set);
    const cut = latestOfSet(set, 2).observations;
    expect(set.observations.filter((each) => cut.includes(each))).toEqual(cut);
    const periods = (rows: typeof cut) => rows.map(({ row }) => row.period).sort();
    expect(periods(cut)).toEqual(periods(set.observations).slice(-2));
  });
});

describe('comparableSets', () => {
  const [base] = joinObservations(ledger);
  if (base === undefined) throw new RangeError('the ledger has figures');
  const joined = (extra: Partial<ObservationRow>): JoinedObservation => ({
    ...base,
    place: { ...base.place, id: extra.place ?? 'a', place_kind: 'district' },
    row: observationRow(JSON.stringify(extra), { basis: 'level', ...extra }),
  });
  const years = (...periods: string[]) => periods.map((period) => joined({ period }));
  const sets = (...rows: JoinedObservation[]) =>
    comparableSets(rows).map(
      (set) => `${String(set.behind)}: ${set.observations.map(({ row }) => row.period).join()}`,
    );

  it('parts what stands before and behind a break, and says which comes behind', () => {
    const behind = ['2024', '2025'].map((period) => joined({ period, series: 'revised' }));
    expect(sets(...behind, ...years('2020', '2021'))).toEqual(['0: 2020,2021', '1: 2024,2025']);
  });

  it('lets two places share a scale though only one of them had a break', () => {
    expect(sets(joined({ series: 'revised' }), joined({ place: 'b' }))).toEqual(['0: 2023,2023']);
  });

  it('draws no figure whose side of a break is not known beside those of a series', () => {
    const known = ['2022', '2023'].map((period) => joined({ period, series: 'revised' }));
    expect(sets(joined({}), ...known)).toEqual(['1: 2022,2023']);
  });

  it.each([
    { body: 'zone' },
    { breakdown: 'urban' },
    { scope: 'same_scope' },
    { period: '2019/2023' },
    { reference_period: '2015' },
    { unit: '人' },
    { basis: 'rank', unit: '位', rank_of: 'level', rank_scope: '全市' },
    { kind: 'fact' },
    { restates: 'r' },
  ] as const)('keeps apart or leaves out what has %j', (extra) => {
    expect(sets(...years('2022', '2023'), joined(extra))).toEqual(['0: 2022,2023']);
  });

  it('compares nothing where each figure stands alone', () => {
    expect(sets(joined({}))).toEqual([]);
  });
});

describe('sharedFigures', () => {
  const shared = sharedFigures(ledger);

  it('are figures at least two places state alike, which may stand side by side; the latest period first', () => {
    expect(shared.length).toBeGreaterThan(1);
    const periods = shared.map(({ figures }) => figures[0]?.row.period ?? '');
    expect(periods).toEqual([...periods].sort(comparePeriods).reverse());
    for (const { figures } of shared) {
      expect(new Set(figures.map(({ place }) => place.id)).size).toBeGreaterThan(1);
      expect(figures.every(({ row }) => isCounted(row))).toBe(true);
      for (const [one, other] of pairsOf(figures))
        expect(() => compareAcross(one.row, other.row)).not.toThrow();
    }
  });
});
