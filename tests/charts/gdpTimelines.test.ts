import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { gdpTimeline, type LevelMark } from '../../src/charts/gdp-timeline/draw.ts';
import { growthTimeline } from '../../src/charts/growth-timeline/draw.ts';
import type { GrowthArea, GrowthResult } from '../../src/charts/growth-timeline/placePanel.ts';
import { drawingParts, parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import { formatNumber } from '../../src/format/formatNumber.ts';
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
  label: `${formatNumber(value)}%`,
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

/** A work report's year: what was reached, and the target for the year after, the last of the axis. */
const reported = (value: number, target: Partial<GrowthArea>, verdict = '') => ({
  id: 'd',
  title: 'District',
  results: [result(2024, value + 1), result(2025, value, { verdict })],
  areas: [
    area(2025, 2025, { low: value - 0.5, high: value + 0.5, label: `about ${formatNumber(value)}%` }),
    area(2026, 2026, { label: 'about 6%', absent: 'result not looked up', ...target }),
  ],
});
const judged = [result(2025, 6), result(2026, 5.3, { verdict: '◐ about met' })];

const tightPanels = [
  [
    'target last',
    [reported(5.4, { low: 5.5, high: 6.5 }), { ...reported(9, { low: 5.5, high: 6.5 }), id: 'e' }],
  ],
  ['low target last', [reported(4, { low: 0.5, high: 1.5, label: 'about 1%' })]],
  ['arrow last', [reported(5.4, { low: 6, label: '6% or more' })]],
  [
    'judged last',
    [{ id: 'd', title: 'D', results: judged, areas: [area(2026, 2026, { low: 5.5, high: 6.5 })] }],
  ],
  [
    'below zero',
    [
      { ...reported(-7.1, { low: -2.5, high: -1.5, label: 'about −2%' }, '○ not met'), id: 'n' },
      { ...reported(6, { high: -3, label: '−3% or less' }), id: 'o' },
    ],
  ],
] as const;

/** A drawing in the page takes the size and the anchor of its letters from the style sheet. */
const sized = (svg: string): string =>
  svg.replaceAll('class="chart"', 'class="chart" font-size="12" text-anchor="middle"');

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

  it.each(tightPanels)('growthTimeline keeps labels apart and on the sheet: %s', async (name, panels) => {
    const worded = panels.map((panel) => ({
      ...panel,
      areas: panel.areas.map((one) => ({
        ...one,
        label: layout === 'wide' ? `target: ${one.label}` : one.label,
      })),
    }));
    const svg = drawn('growth', () => growthTimeline(worded, { ...options(width), years: [2019, 2026] }));
    const texts = drawingParts(parseDrawing(sized(svg))).filter(({ text }) => text !== undefined);
    const outside = texts.filter(({ left, right }) => left < -0.5 || right > width + 0.5);
    expect(outside.map(({ text }) => text?.words)).toEqual([]);
    const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const));
    const touching = pairs.filter(
      ([a, b]) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2,
    );
    expect(touching.map((pair) => pair.map(({ text }) => text?.words).join(' / '))).toEqual([]);
    await matches(`growthTimeline-${name.replaceAll(' ', '-')}`, svg);
  });

  it('growthTimeline shortens an arrow that would leave its panel', () => {
    const shaft = (low: number): number => {
      const panels = [{ id: 'd', title: 'D', results: [], areas: [area(2021, 2021, { low })] }];
      const svg = drawn('growth', () => growthTimeline(panels, { ...options(width), years: [2020, 2022] }));
      return Number(/d="M10 0H4v-([\d.]+)/.exec(svg)?.[1]);
    };
    expect(shaft(8)).toBe(shaft(6));
    expect(shaft(10)).toBeLessThan(shaft(8));
    expect(shaft(10)).toBeGreaterThan(5);
  });

  it('growthTimeline draws what shrank below a zero line, on the same scale', () => {
    const shrank = [result(2020, 5), result(2021, -5)];
    const svg = drawn('growth', () =>
      growthTimeline(
        [{ id: 'd', title: 'D', results: shrank, areas: [area(2022, 2022, { low: -6, high: -5 })] }],
        {
          ...options(width),
          years: [2020, 2022],
        },
      ),
    );
    const [above, below] = circles(svg).map(({ y }) => y);
    const zero = /<g [^>]*stroke="var\(--ink-2\)"[^>]*>\s*<line [^>]*? y1="([\d.]+)"/.exec(svg)?.[1];
    expect(svg).toContain('>−5%<');
    expect(svg).toMatch(/<rect [^>]*? height="/);
    expect((above ?? 0) + (below ?? 0)).toBeCloseTo(2 * Number(zero), 0);
  });
});

describe('a timeline asked to draw what it cannot', () => {
  it('refuses nothing and no number', () => {
    const years = [2020, 2022] as const;
    expect(() => gdpTimeline([], { ...options(WIDE), years })).toThrow(ChartError);
    const unknown = { id: 'd', title: 'D', results: [result(2020, Number.NaN)], areas: [] };
    expect(() => growthTimeline([unknown], { ...options(WIDE), years })).toThrow('not finite');
  });
});
