import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { gdpTimeline, type LevelMark } from '../../src/charts/gdp-timeline/draw.ts';
import { growthTimeline, type GrowthArea, type GrowthResult } from '../../src/charts/growth-timeline/draw.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { drawn, options } from './normalise.ts';

const widths = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

const level = (year: number, value: number, extra: Partial<LevelMark> = {}): LevelMark => ({
  id: String(year),
  year,
  value,
  label: `${String(value)}.25`,
  short: String(value),
  note: '',
  description: `${String(year)}: ${String(value)}`,
  href: `/d/#${String(year)}`,
  piece: 0,
  ...extra,
});
const result = (year: number, value: number, extra: Partial<GrowthResult> = {}): GrowthResult => ({
  id: `r${String(year)}`,
  year,
  value,
  label: `${String(value)}%`,
  verdict: '',
  description: `${String(year)}: ${String(value)}%`,
  href: `/d/#r${String(year)}`,
  piece: 0,
  ...extra,
});
const area = (from: number, to: number, extra: Partial<GrowthArea>): GrowthArea => ({
  id: `t${String(from)}-${String(to)}`,
  from,
  to,
  low: null,
  high: null,
  label: 'target',
  description: `target ${String(from)}`,
  href: `/d/#t${String(from)}`,
  solid: false,
  absent: '',
  ...extra,
});

const levels = [
  {
    id: 'm',
    title: 'Municipality',
    marks: [
      level(2020, 25_000, { note: 'first release' }),
      level(2021, 27_000),
      level(2022, 30_000, { piece: 1 }),
    ],
    breaks: [{ year: 2022, label: 'break in series' }],
    missing: [],
  },
  {
    id: 'd',
    title: 'A district with a long name',
    marks: [level(2020, 1000), level(2022, 500, { piece: 1 })],
    breaks: [],
    missing: [{ year: 2021, label: 'not stated' }],
  },
];

const rates = [
  {
    id: 'm',
    title: 'Municipality',
    results: [result(2020, 5), result(2021, 2.5), result(2022, 6)],
    areas: [],
  },
  {
    id: 'd',
    title: 'District',
    results: [result(2020, 5.9, { verdict: '◐ about met' })],
    areas: [
      area(2020, 2020, { low: 5.5, high: 6.5 }),
      area(2021, 2021, { low: 8, absent: 'result not stated' }),
      area(2021, 2022, { low: 3, high: 4 }),
      area(2022, 2022, { low: 7, high: 7 }),
    ],
  },
];

const circles = (svg: string) =>
  [...svg.matchAll(/<circle [^>]*?cx="([\d.]+)" cy="([\d.]+)"/g)].map((match) => ({
    x: Number(match[1]),
    y: Number(match[2]),
  }));

describe.each(widths)('timelines of regional product, %s', (layout, width) => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}--${layout}.svg`);

  it('gdpTimeline shares the years, not the scale, and cuts the line at a break', async () => {
    const svg = drawn('gdp', () => gdpTimeline(levels, { ...options(width), years: [2020, 2022] }));
    const dots = circles(svg);
    const [y, x] = [dots.map((dot) => dot.y), dots.map((dot) => dot.x)] as const;
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
    await matches('gdpTimeline', svg);
  });

  it('growthTimeline has one scale, bands of a point and arrows without an end', async () => {
    const svg = drawn('growth', () => growthTimeline(rates, { ...options(width), years: [2020, 2022] }));
    const heights = [...svg.matchAll(/<rect [^>]*? height="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(heights).toEqual([10, 10]);
    const [five, low, six] = circles(svg).slice(-4);
    expect((low?.y ?? 0) - (five?.y ?? 0)).toBeCloseTo(25, 0);
    expect((five?.y ?? 0) - (six?.y ?? 0)).toBeCloseTo(10, 0);
    expect(svg).toContain('result not stated');
    await matches('growthTimeline', svg);
  });
});

describe('a timeline asked to draw what it cannot', () => {
  it('refuses nothing, no number, and a rate below zero', () => {
    const years = [2020, 2022] as const;
    expect(() => gdpTimeline([], { ...options(WIDE), years })).toThrow(ChartError);
    const negative = { id: 'd', title: 'D', results: [result(2020, -7.1)], areas: [] };
    expect(() => growthTimeline([negative], { ...options(WIDE), years })).toThrow('r2020 is below zero');
    const unknown = { id: 'd', title: 'D', results: [result(2020, Number.NaN)], areas: [] };
    expect(() => growthTimeline([unknown], { ...options(WIDE), years })).toThrow('not finite');
  });
});
