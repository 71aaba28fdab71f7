import { group } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePair, ComparabilityError, compareOnScale } from '../../src/analysis/comparePair.ts';
import { spanLength } from '../../src/analysis/comparePeriods.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { readPeriod } from '../../src/ledger/readPeriod.ts';
import { runs } from '../properties.ts';
import { observationRow } from './observationRow.ts';

const { observations, inconsistencyRows } = loadLedger();

const level = (period: string, extra: Partial<ObservationRow> = {}): ObservationRow =>
  observationRow(`${extra.place ?? 'a'}-${period}`, { period, basis: 'level', unit: '亿元', ...extra });

describe('comparePair', () => {
  it('lets nothing pass from one series to another, and whatever is of one', () => {
    const series = fc.constantFrom('', 'before', 'behind');
    const year = fc.integer({ min: 2010, max: 2030 }).map(String);
    fc.assert(
      fc.property(year, series, year, series, (one, ofOne, other, ofOther) => {
        const pass = () => comparePair(level(one, { series: ofOne }), level(other, { series: ofOther }));
        if (ofOne === ofOther) expect(pass).not.toThrow();
        else expect(pass).toThrow(ComparabilityError);
      }),
      runs(),
    );
  });

  it('says which series the two are of, and that one is of none', () => {
    expect(() => comparePair(level('2023'), level('2024', { series: 'revised' }))).toThrow(
      'a-2023 and a-2024 are of two series (none, revised) with a break between them',
    );
  });

  it('refuses periods of different length', () => {
    expect(() => comparePair(level('2023'), level('2016/2020'))).toThrow('periods of different length');
    expect(() => compareOnScale(level('2023'), level('2016/2020', { place: 'b' }))).toThrow(
      ComparabilityError,
    );
  });

  it('refuses changes against years that lie differently far behind', () => {
    const change = (period: string, reference: string) =>
      level(period, { basis: 'change', unit: '%', reference_period: reference });
    expect(() => comparePair(change('2020', '2015'), change('2025', '2020'))).not.toThrow();
    expect(() => comparePair(change('2020', '2015'), change('2021', '2020'))).toThrow('different length');
  });

  it('has no break between two places', () => {
    const behind = level('2023', { place: 'b', series: 'b-revised' });
    expect(() => compareOnScale(level('2023'), behind)).not.toThrow();
    expect(() => compareOnScale(level('2023'), level('2025', { series: 'revised' }))).toThrow('two series');
  });
});

describe('spanLength', () => {
  it.each([
    ['2020', '', '12'],
    ['2023-01/2023-09', '', '9'],
    ['2016/2020', '', '60'],
    ['/2027', '', 'open'],
    ['2020', '2015', '12 against 60'],
    ['2016/2020', '2011/2015', '60 against 60'],
  ])('of %s against “%s” is %s', (period, reference, length) => {
    expect(spanLength({ period, reference_period: reference })).toBe(length);
  });
});

describe('levels of the municipality', () => {
  const city = observations.filter(
    ({ place, indicator, basis }) =>
      place === '500000' && indicator === 'gross-regional-product' && basis === 'level',
  );
  const ofYear = (period: string): ObservationRow => {
    const row = city.find((each) => each.period === period);
    if (row === undefined) throw new RangeError(`no level of ${period}`);
    return row;
  };

  it('are of three series: to 2022, 2023, and from 2024', () => {
    expect(city.map(({ period, series }) => [period, series])).toEqual([
      ['2020', 'chongqing-gdp-2020'],
      ['2021', 'chongqing-gdp-2020'],
      ['2022', 'chongqing-gdp-2020'],
      ['2023', 'chongqing-gdp-2023'],
      ['2024', 'chongqing-gdp-2024'],
      ['2025', 'chongqing-gdp-2024'],
    ]);
  });

  it.each([
    ['2022', '2023'],
    ['2023', '2024'],
    ['2023', '2025'], // once passed, as only 2024 carried a flag
    ['2020', '2025'],
  ])('of %s and %s are not compared', (one, other) => {
    expect(() => comparePair(ofYear(one), ofYear(other))).toThrow(ComparabilityError);
  });

  it('of one series are', () => {
    expect(comparePair(ofYear('2020'), ofYear('2021')).difference).toBeCloseTo(2891.23);
    expect(comparePair(ofYear('2024'), ofYear('2025')).difference).toBeCloseTo(1564.78);
  });
});

describe('breaks that inconsistencies state', () => {
  const rowOf = new Map(observations.map((row) => [row.id, row]));
  const breaks = [...group(inconsistencyRows, ({ inconsistency }) => inconsistency)].flatMap(([id, rows]) => {
    const side = (of: string) =>
      rows.flatMap((row) => (row.role === of ? (rowOf.get(row.observation) ?? []) : []));
    return side('before_break').flatMap((before) =>
      side('after_break').map((after) => ({ id, before, after })),
    );
  });
  const endOf = ({ period }: ObservationRow): number => readPeriod(period).to ?? Number.NaN;
  const alike = (one: ObservationRow, basis: ObservationRow['basis']) =>
    observations.filter(
      (row) => row.place === one.place && row.indicator === one.indicator && row.basis === basis,
    );

  it('are those of two products, a budget and its taxes', () => {
    expect(breaks.map(({ before, after }) => `${before.id} ${after.id}`)).toEqual([
      'na24-009 ctx-002',
      'ctx-035 ctx-002',
      'na24-044 ctx-015',
      'na24-046 ctx-017',
      'ctx-027 ctx-029',
      'ctx-029 ctx-031',
    ]);
  });

  it('are passed by no level of the years before and behind, whichever was named', () => {
    for (const { before, after, id } of breaks) {
      const levels = alike(before, 'level');
      for (const one of levels.filter((row) => endOf(row) <= endOf(before)))
        for (const other of levels.filter((row) => endOf(row) >= endOf(after)))
          expect(() => comparePair(one, other), `${id}: ${one.id}, ${other.id}`).toThrow(ComparabilityError);
    }
  });

  it('leave the stated growth rates comparable', () => {
    const rates = alike(observationRow('city', { place: '500000' }), 'growth_rate');
    expect(rates).toHaveLength(7);
    for (const rate of rates) expect(() => comparePair(rates[0] ?? rate, rate)).not.toThrow();
  });

  it('are the only reason for a series', () => {
    const named = new Set(breaks.flatMap(({ before, after }) => [before.series, after.series]));
    for (const { id, series } of observations) if (series !== '') expect(named, id).toContain(series);
  });
});
