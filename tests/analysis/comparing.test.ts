import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ComparabilityError,
  compareAcross,
  compareOnScale,
  comparePair,
} from '../../src/analysis/comparePair.ts';
import { isCounted, isResult } from '../../src/analysis/joinObservations.ts';
import { comparePeriods } from '../../src/analysis/comparePeriods.ts';
import { onePerPeriod } from '../../src/analysis/series.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { readPeriod } from '../../src/ledger/readPeriod.ts';
import { runs } from '../properties.ts';
import { observationRow } from '../rows.ts';

const ledger = loadLedger();
const { observations } = ledger;
const level = (period: string, extra: Partial<ObservationRow> = {}): ObservationRow =>
  observationRow(`${extra.place ?? 'a'}-${period}`, { period, basis: 'level', unit: '亿元', ...extra });
const two = (other: Partial<ObservationRow>) => [observationRow('r'), observationRow('s', other)] as const;

describe('comparePair', () => {
  it('gives the difference of like with like', () => {
    expect(comparePair(observationRow('r', { value: 4 }), observationRow('s', { value: 6 })).difference).toBe(
      2,
    );
  });

  const differing: Partial<ObservationRow>[] = [
    { indicator: 'j' },
    { body: 'zone' },
    { breakdown: 'urban' },
    { scope: 'same_scope' },
    { basis: 'level' },
    { unit: '亿元' },
    { rank_of: 'level' },
    { rank_scope: '全市' },
  ];

  it.each([...differing, { place: 'q' }])('refuses rows that differ in %j', (other) => {
    expect(() => comparePair(...two(other))).toThrow(`r and s differ in ${Object.keys(other).join()}`);
  });

  it.each<Partial<ObservationRow>>([
    ...differing.slice(1),
    { period: '2024' },
    { kind: 'target' },
    { reference_period: '2015' },
    { context_zh: '上半年' },
  ])('refuses two places side by side that differ in %j', (other) => {
    expect(() => compareAcross(...two({ place: 'b', ...other }))).toThrow(Object.keys(other).join());
  });

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
    const said = 'are of two series (none, revised) with a break between them';
    expect(() => comparePair(level('2023'), level('2024', { series: 'revised' }))).toThrow(
      `a-2023 and a-2024 ${said}`,
    );
  });

  it('refuses periods of different length, and changes against years that lie differently far behind', () => {
    expect(() => comparePair(level('2023'), level('2016/2020'))).toThrow('periods of different length');
    expect(() => compareOnScale(level('2023'), level('2016/2020', { place: 'b' }))).toThrow(
      ComparabilityError,
    );
    const change = (period: string, reference: string) =>
      level(period, { basis: 'change', unit: '%', reference_period: reference });
    expect(() => comparePair(change('2020', '2015'), change('2025', '2020'))).not.toThrow();
    expect(() => comparePair(change('2020', '2015'), change('2021', '2020'))).toThrow('different length');
  });

  it('has no break between two places', () => {
    const behind = level('2023', { place: 'b', series: 'b-revised' });
    for (const gate of [compareOnScale, compareAcross])
      expect(() => gate(level('2023'), behind)).not.toThrow();
    expect(() => compareOnScale(level('2023'), level('2025', { series: 'revised' }))).toThrow('two series');
  });
});

describe('levels of the municipality', () => {
  const city = observations.filter(
    (row) =>
      isCounted(row) &&
      isResult(row) &&
      row.place === '500000' &&
      row.body === '' &&
      row.indicator === 'gross-regional-product' &&
      row.basis === 'level',
  );
  const pair = (...years: string[]) =>
    comparePair(
      ...(years.map((year) => city.find(({ period }) => period === year)) as [
        ObservationRow,
        ObservationRow,
      ]),
    );

  it('are of three series: to 2022, 2023, and from 2024', () => {
    const series = { 2020: '2020', 2021: '2020', 2022: '2020', 2023: '2023', 2024: '2024', 2025: '2024' };
    const inOrder = city.toSorted((a, b) => comparePeriods(a.period, b.period));
    expect(inOrder.map((row) => [row.period, row.series])).toEqual(
      Object.entries(series).map(([year, of]) => [year, `chongqing-gdp-${of}`]),
    );
  });

  it('are compared within a series alone', () => {
    // 2023 and 2025 once passed, as only 2024 carried a flag.
    for (const years of ['2022 2023', '2023 2024', '2023 2025', '2020 2025'])
      expect(() => pair(...years.split(' ')), years).toThrow(ComparabilityError);
    expect(pair('2020', '2021').difference).toBeCloseTo(2891.23);
    expect(pair('2024', '2025').difference).toBeCloseTo(1564.78);
  });
});

describe('breaks that inconsistencies state', () => {
  const rowOf = new Map(observations.map((row) => [row.id, row]));
  const breaks = [...Map.groupBy(ledger.inconsistencyRows, ({ inconsistency }) => inconsistency)].flatMap(
    ([id, rows]) => {
      const side = (of: string) =>
        rows.flatMap((row) => (row.role === of ? (rowOf.get(row.observation) ?? []) : []));
      return side('before_break').flatMap((before) =>
        side('after_break').map((after) => ({ id, before, after })),
      );
    },
  );
  const endOf = ({ period }: ObservationRow): number => readPeriod(period).to ?? Number.NaN;
  const alike = (one: ObservationRow, basis: ObservationRow['basis']) =>
    observations.filter(
      (row) => row.place === one.place && row.indicator === one.indicator && row.basis === basis,
    );

  it('are those of two products, a budget and its taxes', () => {
    const named = breaks.map(({ before, after }) => `${before.id} ${after.id}`);
    expect(named).toEqual([
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

  it('leave the stated growth rates comparable, and with what notes of cited pages say are the only reason for a series', () => {
    const [first, ...rates] = alike(observationRow('city', { place: '500000' }), 'growth_rate').filter(
      isResult,
    );
    expect(rates).toHaveLength(6);
    for (const rate of rates) expect(() => comparePair(first ?? rate, rate)).not.toThrow();
    const named = new Set(breaks.flatMap(({ before, after }) => [before.series, after.series]));
    const noted = observations.filter(({ series, note_en: note }) => series !== '' && note !== '');
    const known = named.union(new Set(noted.map(({ series }) => series)));
    for (const { id, series } of observations) if (series !== '') expect(known, id).toContain(series);
  });
});

it('onePerPeriod keeps the periods in their order, and of each the row that says most; of two targets the later', () => {
  const kept = (...rows: [id: string, period: string, extra?: Partial<ObservationRow>][]) =>
    onePerPeriod(rows.map(([id, period, extra]) => observationRow(id, { period, ...extra }))).map(
      ({ id }) => id,
    );
  expect(
    kept(
      ['bound', '2021', { comparator: 'gt' }],
      ['earlier', '2020'],
      ['exact', '2021'],
      ['later', '2020'],
      ['expected', '2021', { vintage: 'expected' }],
    ),
  ).toEqual(['exact', 'later']);
  expect(
    kept(['first', '2021', { kind: 'target' }], ['second', '2021', { kind: 'target', comparator: 'ge' }]),
  ).toEqual(['second']);
});
