import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../../src/analysis/comparePeriods.ts';
import { isCounted } from '../../src/analysis/joinObservations.ts';
import { joinNeighbours } from '../../src/analysis/series.ts';
import { gdpTimeline, type LevelMark } from '../../src/charts/gdp-timeline/draw.ts';
import { arrangeLevels, isYearLevel } from '../../src/charts/gdp-timeline/numbers.ts';
import { publishChart } from '../../src/charts/kit/allCharts.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { sources } from '../../src/ledger/sources.ts';
import { observationRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, numbersIn, options, published } from './normalise.ts';

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

describe('gdp-timeline', () => {
  const id = 'gdp-timeline';
  const shown = (chart = published(id)) => chart.records.map((record) => record['observation']);

  it('cites exactly the documents of its rows', () => {
    const { documents, records } = published(id);
    expect([...documents].sort()).toEqual([...new Set(records.map((record) => record['document']))].sort());
  });

  it('shows every place of an archived text and the municipality by year, whichever document states it, and no other', () => {
    const archived = new Set(sources.ledger.documents.filter(({ audited }) => audited).map((row) => row.id));
    const read = new Set([
      '500000',
      ...sources.ledger.observations.filter((row) => archived.has(row.document)).map(({ place }) => place),
    ]);
    const own = sources.ledger.observations.filter(
      (row) =>
        row.indicator === 'gross-regional-product' &&
        read.has(row.place) &&
        isCounted(row) &&
        row.body + row.breakdown + row.scope === '' &&
        /^\d{4}$/.test(row.period),
    );
    const wanted = own.filter(({ basis, kind }) => basis === 'level' && kind === 'result');
    expect(shown()).toEqual(expect.arrayContaining(wanted.map((row) => row.id)));
    expect(published(id).records.filter((record) => !read.has(String(record['place'])))).toEqual([]);
  });

  it('shows a document added to the tables', () => {
    const { documents, observations, places } = sources.ledger;
    const place = places.find((one) => !observations.some((row) => row.place === one.id))?.id ?? '';
    const added = observations
      .filter((row) => ['na24-008', 'na24-009', 'na24-206'].includes(row.id))
      .map((row) => ({ ...row, id: `new-${row.id}`, place, document: 'new-report' }));
    const report = documents.filter((row) => row.id === 'nanan-2024-report');
    const ledger = {
      ...sources.ledger,
      documents: [...documents, ...report.map((row) => ({ ...row, id: 'new-report' }))],
      observations: [...observations, ...added],
    };
    const { documents: cited, description, records } = publishChart(id, { ...sources, ledger }, 'zh', '/');
    expect(cited).toContain('new-report');
    expect(records.map((record) => record['place'])).toContain(place);
    expect(description).toContain('另有');
  });
});

it('has a level once, not again as the threshold it passed', () => {
  const shown = published('gdp-timeline').records.map((record) => record['observation']);
  expect(shown).toEqual(expect.arrayContaining(['yb21-002', 'cq25-001']));
  expect(shown).not.toContain('yb21-001');
});

it('joins no two levels of the municipality across 2022 and 2023, or 2023 and 2024, and says so', () => {
  const { description, records, table } = published('gdp-timeline');
  expect(description).toMatch(
    /^Chongqing Municipality, 6 years: 2020 to 2022 can [^;]*; 2024 to 2025 can [^;]*; 2023 and 2024 not /,
  );
  const column = table.columns.findIndex(({ label }) => label === 'Status');
  const series = [2020, 2020, 2020, 2023, 2024, 2024].map(String);
  expect(table.rows.slice(0, 6).map(({ cells }) => cells[column]?.text)).toEqual(
    series.map((year) => `first release, series from ${year}`),
  );
  expect(records.slice(0, 6).map((record) => record['series'])).toEqual(
    series.map((year) => `chongqing-gdp-${year}`),
  );
  expect(findings('gdp-timeline')).toEqual([
    '重庆市地区生产总值2025年33,757.93亿元；与2023年及以前不可比',
    'Chongqing’s GDP was stated as CNY 3,376 billion for 2025; not comparable with 2023 and before',
  ]);
});

const mark = (year: number, value: number, extra: Partial<LevelMark> = {}): LevelMark => ({
  ...{
    id: String(year),
    year,
    value,
    label: `${String(value)}.25`,
    short: String(value),
    note: '',
    piece: 0,
  },
  description: `${String(year)}: ${String(value)}`,
  href: `/d/#${String(year)}`,
  ...extra,
});
const panels = [
  {
    ...{ id: 'm', title: 'Municipality', missing: [], breaks: [{ year: 2022, label: 'break in series' }] },
    marks: [
      mark(2020, 25_000, { note: 'first release' }),
      mark(2021, 27_000),
      mark(2022, 30_000, { piece: 1 }),
    ],
  },
  {
    ...{
      id: 'd',
      title: 'A district with a long name',
      breaks: [],
      missing: [{ year: 2021, label: 'not stated' }],
    },
    marks: [mark(2020, 1000), mark(2022, 500, { piece: 1 })],
  },
];

it.each(LAYOUTS)(
  'shares the years, not the scale, and cuts the line at a break, %s',
  async (layout, width) => {
    const svg = drawn('gdp', () => gdpTimeline(panels, { ...options(width), years: [2020, 2022] }));
    const [x, y] = ['x', 'y'].map((axis) =>
      numbersIn(svg, new RegExp(`<circle [^>]*?c${axis}="([\\d.]+)"`, 'g')),
    ) as [number[], number[]];
    expect([x[3], x[4]]).toEqual([x[0], x[2]]);
    // The highest level of each panel reaches the same height: 500 of 1000 stands half as high as 30,000 of 30,000.
    const plot = layout === 'wide' ? 96 : 116;
    expect(Number(y[4]) - Number(y[3])).toBeCloseTo(plot / 2, 0);
    expect(Number(y[0]) - Number(y[2])).toBeCloseTo(plot / 6, 0);
    const lines =
      /<g [^>]*stroke="var\(--river\)" stroke-width="2"[^>]*>([\s\S]*?)<\/g>/.exec(svg)?.[1] ?? '';
    expect(lines.match(/<path d="[Mm][-\d., ]+"/g)).toHaveLength(1);
    expect(svg).toContain('break');
    expect(svg).toContain('not stated');
    await matchesSnapshot(svg, `gdp-timeline--${layout}`);
    expect(() => gdpTimeline([], { ...options(width), years: [2020, 2022] })).toThrow(ChartError);
  },
);
