import { describe, expect, it } from 'vitest';
import type { CityPanel, LevelMark } from '../../src/charts/gdp-timeline/cityPanel.ts';
import { gdpTimeline } from '../../src/charts/gdp-timeline/draw.ts';
import type { StripMark, Strips } from '../../src/charts/gdp-timeline/placeStrips.ts';
import { chartOfIndicator, publishChart } from '../../src/charts/kit/allCharts.ts';
import { COLUMN, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { sources } from '../../src/ledger/sources.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, numbersIn, options, published } from './normalise.ts';

describe('the chart', () => {
  it('is that of its indicator, the only one there is', () => {
    expect(chartOfIndicator('gross-regional-product')?.id).toBe('gdp-timeline');
    expect(chartOfIndicator('population')).toBeUndefined();
  });

  it('cites exactly the documents of its rows', () => {
    const { documents, records } = published('gdp-timeline');
    expect([...documents].sort()).toEqual([...new Set(records.map((record) => record['document']))].sort());
  });

  it('finds the last level and the target that was set twice', () => {
    expect(findings('gdp-timeline')).toEqual([
      '重庆市地区生产总值2025年33,757.93亿元；4万亿元的目标先定在2027年，后定在2030年',
      'Chongqing’s GDP was CNY 3.376 trillion in 2025; the target of CNY 4 trillion was set for 2027, then for 2030',
    ]);
  });

  it('joins no two levels of the municipality across 2022 and 2023, or 2023 and 2024, and says so', () => {
    const { description, records, table } = published('gdp-timeline');
    expect(description).toMatch(
      /^Chongqing Municipality, 6 years: 2020 to 2022 can [^;]*; 2024 to 2025 can [^;]*; 2023 and 2024 not .* Below, 31 places: 27 with a level, 4 with growth; joined: Fuling 2022 to 2023\.$/,
    );
    const column = table.columns.findIndex(({ label }) => label === 'Status');
    const series = [2020, 2020, 2020, 2023, 2024, 2024].map(String);
    expect(table.rows.slice(0, 6).map(({ cells }) => cells[column]?.text)).toEqual(
      series.map((year) => `first release, series from ${year}`),
    );
    expect(records.slice(0, 8).map(({ period, kind }) => `${String(period)} ${String(kind)}`)).toEqual([
      ...['2020', '2021', '2022', '2023', '2024', '2025'].map((year) => `${year} result`),
      ...['2027 target', '2030 target'],
    ]);
  });

  it('has 万元 as 亿元, and the note of a figure in its table', () => {
    const { draw, records, table } = published('gdp-timeline', 'zh');
    expect(draw(options(WIDE)).textContent).toContain('813.466');
    expect(draw(options(COLUMN)).textContent).toContain('813');
    const at = records.findIndex((record) => record['observation'] === 'ctx-132');
    expect(records[at]).toMatchObject({ value: 8134660, unit: '万元', value_base: 81_346_600_000 });
    expect(table.rows[at]?.cells.at(-1)?.text).toBe('页上作8134660万元');
  });

  it.each([
    ['zh', ['预计1,180', '约880', '预计约6%', '1,867.07']],
    ['en', ['exp. 118', 'c. 88', 'exp. c. 6%', '186.7']],
  ] as const)('marks what is expected and rounded, %s', (lang, words) => {
    const svg = published('gdp-timeline', lang).draw(options(WIDE));
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(expect.arrayContaining([...words]));
  });

  it('shows a document added to the tables', () => {
    const { documents, observations, places } = sources.ledger;
    const place = places.find((one) => one.id === '500104')?.id ?? '';
    const added = observations
      .filter((row) => ['na24-008', 'na24-009'].includes(row.id))
      .map((row) => ({ ...row, id: `new-${row.id}`, place, document: 'new-report' }));
    const report = documents.filter((row) => row.id === 'nanan-2024-report');
    const ledger = {
      ...sources.ledger,
      documents: [...documents, ...report.map((row) => ({ ...row, id: 'new-report' }))],
      observations: [...observations, ...added],
    };
    const {
      documents: cited,
      description,
      records,
    } = publishChart('gdp-timeline', { ...sources, ledger }, 'zh', '/');
    expect(cited).toContain('new-report');
    expect(records.map((record) => record['place'])).toContain(place);
    expect(description).toContain('32个地方');
  });
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
  ...{ target: false, reprint: false },
  description: `${String(year)}: ${String(value)}`,
  href: `/d/#${String(year)}`,
  ...extra,
});
const city: CityPanel = {
  ...{ id: 'm', title: 'Municipality', breaks: [{ year: 2022, label: 'break in series' }] },
  missing: [{ year: 2023, label: 'not looked up' }],
  marks: [
    mark(2020, 25_000, { note: 'revised' }),
    mark(2021, 27_000, { reprint: true }),
    mark(2022, 30_000, { piece: null }),
    mark(2024, 32_000, { piece: null }),
    mark(2030, 40_000, { piece: null, target: true, note: 'target' }),
  ],
};
const stripMark = (year: number, label: string, extra: Partial<StripMark> = {}): StripMark => ({
  ...{ id: `s${String(year)}`, year, label, short: label, growth: false, reprint: false, piece: 0 },
  ...{ description: label, href: `/d/#s${String(year)}`, ...extra },
});
const strips: Strips = {
  years: [2020, 2023],
  heads: ['Year', 'CNY bn', 'Growth'],
  key: {
    official: 'level',
    reprint: 'reprint',
    growth: 'growth',
    break: 'break in series',
    years: '2020 to 2023',
  },
  groups: [
    {
      ...{ id: 'north', label: 'North' },
      rows: [
        {
          ...{ id: 'a', label: 'One', breaks: [2022], last: ['2022', '150', '2%'] },
          marks: [stripMark(2020, '100'), stripMark(2021, '110'), stripMark(2022, '150', { piece: null })],
        },
        {
          ...{ id: 'b', label: 'Other', breaks: [], last: ['2023', '', '6.5%'] },
          marks: [stripMark(2023, '6.5%', { growth: true, reprint: true, piece: null })],
        },
      ],
    },
  ],
};

it.each(LAYOUTS)(
  'has the municipality on a scale from zero, places in rows without one, and cuts lines at a break, %s',
  async (layout, width) => {
    const svg = drawn('gdp', () => gdpTimeline(city, strips, options(width)));
    const lines = [...svg.matchAll(/stroke="var\(--river\)" stroke-width="2"[^>]*>([\s\S]*?)<\/g>/g)];
    expect(lines.map(([, paths = '']) => paths.match(/<path /g))).toEqual([['<path '], ['<path ']]);
    // From zero: the hollow mark of 40,000 stands a third higher over the foot than the dot of 30,000.
    const [foot = 0] = numbersIn(svg, /<line [^>]*?y1="([\d.]+)"/g);
    const heights = numbersIn(svg, /<circle [^>]*?cy="([\d.]+)"/g).map((y) => foot - y);
    expect(Number(heights[3]) / Number(heights[1])).toBeCloseTo(4 / 3, 1);
    expect(svg.match(/fill="var\(--paper\)">\s*<title>2030/g)).toHaveLength(1);
    expect(svg).toContain('break in series');
    expect(svg).toContain('target');
    expect(svg.includes('CNY bn')).toBe(layout === 'narrow');
    await matchesSnapshot(svg, `gdp-timeline--${layout}`);
    expect(() => gdpTimeline({ ...city, marks: [] }, strips, options(width))).toThrow(ChartError);
    expect(() => gdpTimeline(city, { ...strips, groups: [] }, options(width))).toThrow(ChartError);
  },
);
