/** Rows to numbers: which figures the timeline of regional product shows, and what is joined. */
import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../../src/analysis/comparePeriods.ts';
import { isCounted } from '../../src/analysis/joinObservations.ts';
import { joinNeighbours } from '../../src/analysis/series.ts';
import {
  arrangeLevels,
  arrangeStrips,
  arrangeTargets,
  gdpRows,
  isYearLevel,
} from '../../src/charts/gdp-timeline/numbers.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { sources } from '../../src/ledger/sources.ts';
import { observationRow } from '../rows.ts';
import { published } from './normalise.ts';

const level = (period: string, value: number, extra: Partial<ObservationRow> = {}) =>
  observationRow(`${extra.place ?? 'a'}-${period}`, {
    period,
    value,
    basis: 'level',
    unit: '亿元',
    ...extra,
  });

describe('years are joined', () => {
  const joined = (...rows: ObservationRow[]) =>
    joinNeighbours(rows).map((piece) => piece.map(({ period }) => period).join());
  const behind = (period: string, series = 'revised') => level(period, 3, { series });

  it('that follow each other, and none is bridged', () => {
    expect(joined(level('2020', 1), level('2021', 2), level('2023', 3))).toEqual(['2020,2021', '2023']);
  });

  it('behind a break to later ones only, and two breaks as little to each other', () => {
    const before = [level('2020', 1), level('2021', 2)];
    expect(joined(...before, behind('2022'), behind('2023'))).toEqual(['2020,2021', '2022,2023']);
    expect(joined(...before, behind('2022', 'one'), behind('2023', 'other'))).toEqual([
      '2020,2021',
      '2022',
      '2023',
    ]);
  });

  it('only where they agree in unit', () => {
    expect(joined(level('2020', 1), level('2021', 2, { unit: '万亿元' }))).toHaveLength(2);
  });

  it('of the municipality between its breaks, but for growth rates', () => {
    const ofCity = (basis: ObservationRow['basis']) =>
      joined(
        ...sources.ledger.observations
          .filter(
            (row) =>
              row.place === '500000' &&
              row.body === '' &&
              isCounted(row) &&
              row.indicator === 'gross-regional-product' &&
              row.kind === 'result' &&
              row.basis === basis,
          )
          .sort((one, other) => comparePeriods(one.period, other.period)),
      );
    expect(ofCity('level')).toEqual(['2020,2021,2022', '2023', '2024,2025']);
    expect(ofCity('growth_rate')).toEqual(['2019,2020,2021,2022,2023,2024,2025']);
  });
});

describe('levels', () => {
  const values = (...rows: ObservationRow[]) => arrangeLevels(rows)[0]?.points.map(({ value }) => value);

  it('are exact where a threshold is stated beside them, and a threshold where it stands alone', () => {
    expect(values(level('2020', 2000, { comparator: 'gt' }), level('2020', 2009.5))).toEqual([2009.5]);
    expect(values(level('2020', 2000, { comparator: 'gt' }))).toEqual([2000]);
  });

  it.each([
    [['first_release', ''], 1],
    [['revised', 'first_release'], 0],
    [['', 'expected'], 0],
    [['first_release', 'final', 'revised'], 1],
  ] as const)(
    'are one of several of a year, the revised one, of equals the later: %j',
    (vintages, drawnOne) => {
      expect(values(...vintages.map((vintage, at) => level('2020', at, { vintage })))).toEqual([drawnOne]);
    },
  );

  it('name breaks, and missing years between the first and the last', () => {
    const [panel] = arrangeLevels([
      level('2024', 1133, { series: 'revised' }),
      level('2021', 880, { precision: 'rounded' }),
      level('2023', 985),
    ]);
    expect(panel).toMatchObject({ breaks: [2024], missing: [2022] });
    expect(panel?.points.map(({ period }) => period)).toEqual(['2021', '2023', '2024']);
    expect(panel?.pieces).toHaveLength(3);
  });

  it.each([
    ['2020-01/2020-03', {}],
    ['2021/2025', {}],
    ['2021', { kind: 'target' }],
    ['2021', { kind: 'fact' }],
    ['2021', { restates: 'r' }],
    ['2021', { body: 'zone' }],
    ['2021', { basis: 'growth_rate' }],
  ] as const)('of a year are no quarters, targets, rates and parts: %s %j', (period, extra) => {
    expect([isYearLevel(level(period, 1, extra)), isYearLevel(level('2021', 1))]).toEqual([false, true]);
  });
});

describe('rows of places', () => {
  const rows = gdpRows(sources.ledger);
  const strips = arrangeStrips(rows);
  const nameOf = (id: string) => sources.ledger.places.find((place) => place.id === id)?.short_zh ?? id;
  const districts = strips.filter(({ place }) => place.place_kind !== 'development_zone');
  const piecesOf = (name: string) =>
    strips
      .filter(({ place }) => place.short_zh === name)
      .flatMap(({ levels }) => levels.pieces.map((piece) => piece.map(({ period }) => period).join()));

  it('are thirty districts, 26 of them with a level, and a zone', () => {
    expect(districts).toHaveLength(30);
    expect(strips).toHaveLength(31);
    const without = districts.filter(({ levels }) => levels.points.length === 0);
    expect(without.map(({ place }) => place.short_zh)).toEqual(['沙坪坝', '长寿', '大足', '铜梁']);
  });

  it('stand by cluster and in customary order, not by size', () => {
    const groups = [...new Set(strips.map(({ group }) => group))];
    expect(groups).toEqual(['central', 'new_urban', 'northeast', 'southeast', 'zones']);
    for (const group of groups) {
      const own = strips.filter((strip) => strip.group === group).map(({ place }) => place.sort);
      expect(own).toEqual([...own].sort((a, b) => a - b));
    }
  });

  it('have every counted result of a whole year once', () => {
    const wanted = sources.ledger.observations.filter(
      (row) =>
        row.indicator === 'gross-regional-product' &&
        row.place !== '500000' &&
        row.kind === 'result' &&
        isCounted(row) &&
        row.body + row.breakdown + row.scope === '' &&
        ['level', 'growth_rate'].includes(row.basis) &&
        /^\d{4}$/.test(row.period),
    );
    const shown = rows.filter(({ row }) => row.place !== '500000').map(({ row }) => row.id);
    expect([...shown].sort()).toEqual(wanted.map(({ id }) => id).sort());
    expect(published('gdp-timeline').records.map((record) => record['observation'])).toEqual(
      rows.map(({ row }) => row.id),
    );
  });

  it('join levels only where the gate lets them', () => {
    expect(piecesOf('涪陵')).toEqual(['2019', '2021', '2022,2023']);
    expect(piecesOf('开州')).toEqual(['2020', '2023', '2024']);
    expect(piecesOf('永川')).toEqual(['2016', '2021']);
    const joined = strips.filter(({ levels }) => levels.pieces.some(({ length }) => length > 1));
    expect(joined.map(({ place }) => nameOf(place.id))).toEqual(['涪陵']);
  });

  it('have growth where no level is stated, and once where two are stated for a year', () => {
    const of = (name: string) => strips.find(({ place }) => place.short_zh === name);
    expect(of('万州')?.growthOnly.map(({ id }) => id)).toEqual(['ctx-061']);
    expect(of('渝中')?.growth.map(({ id }) => id)).toEqual(['ctx-079', 'ctx-081']);
    expect(of('沙坪坝')?.last).toMatchObject({ year: '2024', level: undefined, growth: { value: 6.5 } });
    expect(of('开州')?.last).toMatchObject({ year: '2024', level: { value: 721.44 }, growth: undefined });
  });

  it('have a level once, not again as the threshold it passed', () => {
    const shown = rows.map(({ row }) => row.id);
    expect(shown).toEqual(expect.arrayContaining(['yb21-002', 'cq25-001']));
    expect(shown).not.toContain('yb21-001');
  });
});

describe('targets', () => {
  const target = (period: string, base: number, document: string) => ({
    place: { place_kind: 'municipality' },
    row: level(period, base, { kind: 'target', value_base: base, document }),
  });
  const of = (...rows: ReturnType<typeof target>[]) => {
    const { latest, earlier } = arrangeTargets(rows as never, (document) => document);
    return [latest?.period, earlier?.period];
  };

  it('tell a level that was set again for a later year', () => {
    expect(of(target('2030', 4, '2026'), target('2027', 4, '2023'))).toEqual(['2030', '2027']);
    expect(of(target('2030', 5, '2026'), target('2027', 4, '2023'))).toEqual(['2030', undefined]);
    expect(of()).toEqual([undefined, undefined]);
  });
});
