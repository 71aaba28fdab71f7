import { describe, expect, it } from 'vitest';
import { arrangeGrowth, isYearlyGrowth } from '../../src/charts/growth-timeline/numbers.ts';
import { arrangeLevels, isYearLevel } from '../../src/charts/gdp-timeline/numbers.ts';
import { joinNeighbours } from '../../src/analysis/series.ts';
import { sources } from '../../src/ledger/sources.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { observationRow } from './observationRow.ts';

function observation(extra: Partial<ObservationRow>): ObservationRow {
  const row = observationRow('', {
    place: 'p',
    indicator: 'gdp',
    period: '2020',
    basis: 'level',
    value: 100,
    unit: '亿元',
    ...extra,
  });
  return { ...row, id: `${row.place}-${row.period}-${row.kind}-${row.basis}-${row.comparator}` };
}

const level = (period: string, value: number, extra: Partial<ObservationRow> = {}) =>
  observation({ period, value, ...extra });
const growth = (period: string, value: number, extra: Partial<ObservationRow> = {}) =>
  observation({ period, value, basis: 'growth_rate', unit: '%', ...extra });
const target = (period: string, value: number, extra: Partial<ObservationRow> = {}) =>
  growth(period, value, { kind: 'target', ...extra });

describe('joinNeighbours', () => {
  const periods = (rows: readonly ObservationRow[]) =>
    joinNeighbours(rows).map((piece) => piece.map(({ period }) => period));

  it('joins years that follow each other and bridges none', () => {
    expect(periods([level('2020', 1), level('2021', 2), level('2023', 3)])).toEqual([
      ['2020', '2021'],
      ['2023'],
    ]);
  });

  it('joins a level behind a break to later ones only', () => {
    const behind = (period: string) => level(period, 3, { series: 'revised' });
    expect(periods([level('2020', 1), level('2021', 2), behind('2022'), behind('2023')])).toEqual([
      ['2020', '2021'],
      ['2022', '2023'],
    ]);
  });

  it('joins two breaks to each other as little as to what stands before', () => {
    const of = (period: string) => level(period, 3, { series: `from-${period}` });
    expect(periods([level('2021', 2), of('2022'), of('2023')])).toEqual([['2021'], ['2022'], ['2023']]);
  });

  it('cuts the levels of the municipality at its breaks, and not its growth rates', () => {
    const ofYears = (basis: ObservationRow['basis']) =>
      periods(
        sources.ledger.observations.filter(
          (row) =>
            row.place === '500000' && row.indicator === 'gross-regional-product' && row.basis === basis,
        ),
      );
    expect(ofYears('level')).toEqual([['2020', '2021', '2022'], ['2023'], ['2024', '2025']]);
    expect(ofYears('growth_rate')).toEqual([['2019', '2020', '2021', '2022', '2023', '2024', '2025']]);
  });

  it('does not join what differs in unit', () => {
    expect(periods([level('2020', 1), level('2021', 2, { unit: '万亿元' })])).toHaveLength(2);
  });
});

describe('arrangeLevels', () => {
  it('draws the exact level where a threshold is stated beside it', () => {
    const [panel] = arrangeLevels([level('2020', 2000, { comparator: 'gt' }), level('2020', 2009.5)]);
    expect(panel?.points.map(({ value }) => value)).toEqual([2009.5]);
  });

  it('keeps a threshold that stands alone', () => {
    expect(arrangeLevels([level('2020', 2000, { comparator: 'gt' })])[0]?.points).toHaveLength(1);
  });

  it('draws one of several levels of a year: the revised one, of equals the later', () => {
    const drawn = (...vintages: ObservationRow['vintage'][]) =>
      arrangeLevels(vintages.map((vintage, at) => level('2020', at, { vintage })))[0]?.points.map(
        ({ value }) => value,
      );
    expect(drawn('first_release', '')).toEqual([1]);
    expect(drawn('revised', 'first_release')).toEqual([0]);
    expect(drawn('', 'expected')).toEqual([0]);
    expect(drawn('first_release', 'final', 'revised')).toEqual([1]);
  });

  it('names breaks, and missing years between the first and the last', () => {
    const [panel] = arrangeLevels([
      level('2024', 1133, { series: 'revised' }),
      level('2021', 880, { precision: 'rounded' }),
      level('2023', 985),
    ]);
    expect(panel?.points.map(({ period }) => period)).toEqual(['2021', '2023', '2024']);
    expect(panel?.breaks).toEqual([2024]);
    expect(panel?.missing).toEqual([2022]);
    expect(panel?.pieces).toHaveLength(3);
  });

  it('knows levels of years from quarters, targets, rates and parts', () => {
    const others = [
      level('2020-01/2020-03', 1),
      level('2021/2025', 1),
      level('2021', 1, { kind: 'target' }),
      level('2021', 1, { kind: 'fact' }),
      level('2021', 1, { restates: 'r' }),
      level('2021', 1, { body: 'zone' }),
      growth('2020', 1),
    ];
    expect(others.filter(isYearLevel)).toEqual([]);
    expect(isYearLevel(level('2020', 1))).toBe(true);
  });
});

describe('arrangeGrowth', () => {
  it('leaves out quarters, changes over years and levels', () => {
    const span = growth('2021/2025', 6, { basis: 'avg_annual_growth' });
    expect(
      [
        growth('2020-01/2020-03', -7.1),
        growth('2020', 27, { basis: 'change', reference_period: '2015' }),
        level('2020', 1),
      ].filter(isYearlyGrowth),
    ).toEqual([]);
    expect([growth('2020', 3.6), span].filter(isYearlyGrowth)).toHaveLength(2);
  });

  it('makes about a band of half a point and at least an open end', () => {
    const [panel] = arrangeGrowth([
      target('2024', 6, { comparator: 'about' }),
      target('2021', 8, { comparator: 'ge' }),
      target('2022', 5),
      target('2023', 4, { comparator: 'le' }),
    ]);
    expect(panel?.targets.map(({ low, high }) => [low, high])).toEqual([
      [5.5, 6.5],
      [8, null],
      [5, 5],
      [null, 4],
    ]);
  });

  it('judges a target only where a result of the same year is stated', () => {
    const [one, two] = arrangeGrowth([
      growth('2023', 6.7),
      growth('2024', 5.9),
      target('2024', 6, { comparator: 'about' }),
      target('2024', 9, { comparator: 'about', place: 'q' }),
    ]);
    expect(one?.outcomes.map(({ verdict }) => verdict)).toEqual(['about_met']);
    expect(one?.pieces).toHaveLength(1);
    expect(two?.outcomes).toEqual([]);
  });

  it('judges by the direction of the indicator, and not by what is only expected', () => {
    const rows = [target('2024', -3), growth('2024', -4)];
    expect(arrangeGrowth(rows)[0]?.outcomes[0]?.verdict).toBe('missed');
    expect(arrangeGrowth(rows, 'down')[0]?.outcomes[0]?.verdict).toBe('exceeded');
    const early = [target('2024', 5), growth('2024', 6, { vintage: 'expected' })];
    expect(arrangeGrowth(early)[0]?.outcomes).toEqual([]);
    const product = sources.ledger.indicators.find(({ id }) => id === 'gross-regional-product');
    expect(product?.direction).toBe('up');
  });

  it('has one target and one result of a year, the later ones', () => {
    const [panel] = arrangeGrowth([
      target('2024', 6),
      target('2024', 5),
      growth('2024', 4),
      growth('2024', 5),
    ]);
    expect(panel?.targets.map(({ row }) => row.value)).toEqual([5]);
    expect(panel?.outcomes.map(({ verdict }) => verdict)).toEqual(['met']);
  });

  it('spreads an average over its years, as a target and as a result', () => {
    const average = { basis: 'avg_annual_growth', comparator: 'about' } as const;
    const [panel] = arrangeGrowth([target('2021/2025', 6, average), growth('2016/2020', 7, average)]);
    expect(panel?.targets[0]).toMatchObject({ from: 2021, to: 2025, low: 5.5, high: 6.5 });
    expect(panel?.averages[0]).toMatchObject({ from: 2016, to: 2020 });
    expect(panel?.results).toEqual([]);
  });
});
