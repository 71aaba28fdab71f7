import { describe, expect, it } from 'vitest';
import { arrangeGrowth, isYearlyGrowth } from '../../src/charts/growth-timeline/numbers.ts';
import { arrangeLevels, isYearLevel } from '../../src/charts/gdp-timeline/numbers.ts';
import { comparableSets, type ComparableSet } from '../../src/analysis/comparableSets.ts';
import { compareAcross, compareOnScale, comparePair } from '../../src/analysis/comparePair.ts';
import { comparePeriods, periodLength } from '../../src/analysis/comparePeriods.ts';
import {
  joinObservations,
  type JoinedObservation,
  seriesIndicators,
} from '../../src/analysis/joinObservations.ts';
import { sharedFigures } from '../../src/analysis/sharedFigures.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { observationRow } from './observationRow.ts';

const ledger = loadLedger();
const pages = seriesIndicators(joinObservations(ledger)).map(({ indicator, observations }) => ({
  id: indicator.id,
  sets: comparableSets(observations),
}));
const setsOf = (id: string): readonly ComparableSet[] => pages.find((page) => page.id === id)?.sets ?? [];

/** Every two of what shares a scale. */
function pairsOf<Each>(rows: readonly Each[]): [Each, Each][] {
  return rows.flatMap((one, index) => rows.slice(index + 1).map((other): [Each, Each] => [one, other]));
}

describe('what shares a scale on the page of an indicator', () => {
  it('passes the gate, every two of it', () => {
    let pairs = 0;
    for (const { observations } of pages.flatMap(({ sets }) => sets)) {
      for (const [{ row: one }, { row: other }] of pairsOf(observations)) {
        pairs += 1;
        expect(() => compareOnScale(one, other)).not.toThrow();
        if (one.place === other.place) expect(() => comparePair(one, other)).not.toThrow();
      }
    }
    expect(pairs).toBeGreaterThan(100);
  });

  it('stands in the order of time, place by place', () => {
    for (const { observations } of pages.flatMap(({ sets }) => sets)) {
      for (const [one, other] of pairsOf(observations)) {
        expect(one.place.sort).toBeLessThanOrEqual(other.place.sort);
        if (one.place === other.place)
          expect(comparePeriods(one.row.period, other.row.period)).toBeLessThanOrEqual(0);
      }
    }
  });

  // Each of these drew one year and several years as bars of one scale.
  it.each([
    'accident-deaths',
    'criminal-cases-filed',
    'general-public-budget-revenue',
    'urban-new-employment',
    'schools',
    '5g-base-stations',
    'green-space-area',
    'kindergartens-inclusive',
    'dead-end-roads',
    'market-towns-upgraded',
    'sewage-pipes',
    'community-health-centers',
    'resettlement-housing',
    'civilized-district',
    'gross-regional-product',
  ])('is of one length of time: %s', (id) => {
    expect(pages.map((page) => page.id)).toContain(id);
    for (const { length, observations } of setsOf(id))
      expect(new Set(observations.map(({ row }) => periodLength(row.period)))).toEqual(new Set([length]));
  });

  it('lies on one side of each break of the municipality’s product', () => {
    const levels = setsOf('gross-regional-product').filter(
      ({ basis, municipality }) => basis === 'level' && municipality,
    );
    expect(levels.map(({ observations }) => observations.map(({ row }) => row.period))).toEqual([
      ['2020', '2021', '2022'],
      ['2024', '2025'],
    ]);
  });
});

describe('comparableSets', () => {
  const base = joinObservations(ledger)[0];
  if (base === undefined) throw new RangeError('the ledger has figures');
  const joined = (
    extra: Parameters<typeof observationRow>[1],
    id = JSON.stringify(extra),
  ): JoinedObservation => ({
    ...base,
    place: { ...base.place, id: extra?.place ?? 'a', place_kind: 'district' },
    row: observationRow(id, { basis: 'level', ...extra }),
  });
  const periodsOf = (rows: readonly JoinedObservation[]) =>
    comparableSets(rows).map(({ observations, behind }) => [
      behind,
      observations.map(({ row }) => row.period),
    ]);

  it('parts what stands before and behind a break, and says which comes behind', () => {
    const rows = ['2020', '2021'].map((period) => joined({ period }));
    const behind = ['2024', '2025'].map((period) => joined({ period, series: 'revised' }));
    expect(periodsOf([...behind, ...rows])).toEqual([
      [0, ['2020', '2021']],
      [1, ['2024', '2025']],
    ]);
  });

  it('lets two places share a scale though only one of them had a break', () => {
    expect(periodsOf([joined({ series: 'revised' }), joined({ place: 'b' })])).toEqual([
      [0, ['2023', '2023']],
    ]);
  });

  it('draws no figure whose side of a break is not known beside those of a series', () => {
    const known = ['2022', '2023'].map((period) => joined({ period, series: 'revised' }));
    expect(periodsOf([joined({}), ...known])).toEqual([[1, ['2022', '2023']]]);
  });

  it.each([
    ['body', { body: 'zone' }],
    ['breakdown', { breakdown: 'urban' }],
    ['scope', { scope: 'same_scope' }],
    ['length of time', { period: '2019/2023' }],
    ['distance to what it is compared with', { reference_period: '2015' }],
  ] as const)('keeps apart what is of another %s', (_, extra) => {
    const years = ['2022', '2023'].map((period) => joined({ period }));
    expect(periodsOf([...years, joined(extra)])).toEqual([[0, ['2022', '2023']]]);
  });

  it('leaves out facts and what only says another row again', () => {
    const years = ['2022', '2023'].map((period) => joined({ period }));
    expect(periodsOf([...years, joined({ kind: 'fact' }), joined({ restates: 'r' })])).toEqual([
      [0, ['2022', '2023']],
    ]);
  });
});

describe('what shares a scale in charts', () => {
  const gdp = ledger.observations.filter(({ indicator }) => indicator === 'gross-regional-product');

  it('is joined by a line only within a series and a length of time', () => {
    const pieces = [
      ...arrangeLevels(gdp.filter(isYearLevel)).flatMap((panel) => panel.pieces),
      ...arrangeGrowth(gdp.filter(isYearlyGrowth)).flatMap((panel) => panel.pieces),
    ];
    expect(pieces.some((piece) => piece.length > 1)).toBe(true);
    for (const [one, other] of pieces.flatMap(pairsOf)) {
      expect([other.place, other.basis, other.unit]).toEqual([one.place, one.basis, one.unit]);
      expect(other.series).toBe(one.series);
      expect(periodLength(other.period)).toBe(periodLength(one.period));
    }
  });

  it('may stand side by side where places are compared', () => {
    for (const { figures } of sharedFigures(ledger))
      for (const [one, other] of pairsOf(figures))
        expect(() => compareAcross(one.row, other.row)).not.toThrow();
  });
});
