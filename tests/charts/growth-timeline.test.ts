import { describe, expect, it } from 'vitest';
import type { GrowthArea, GrowthResult } from '../../src/charts/growth-timeline/placePanel.ts';
import { growthTimeline } from '../../src/charts/growth-timeline/draw.ts';
import { arrangeGrowth, isYearlyGrowth } from '../../src/charts/growth-timeline/numbers.ts';
import { drawingParts, parseDrawing } from '../../src/faces/pictures/drawingParts.ts';
import { formatNumber } from '../../src/format/formatNumber.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { sources } from '../../src/ledger/sources.ts';
import { observationRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, numbersIn, options, published } from './normalise.ts';

const growth = (period: string, value: number, extra: Partial<ObservationRow> = {}) =>
  observationRow(`${extra.place ?? 'a'}-${period}-${extra.kind ?? ''}`, { period, value, ...extra });
const target = (period: string, value: number, extra: Partial<ObservationRow> = {}) =>
  growth(period, value, { kind: 'target', ...extra });
const verdicts = (rows: readonly ObservationRow[], ...direction: ['down'] | []) =>
  arrangeGrowth(rows, ...direction).map((panel) => panel.outcomes.map(({ verdict }) => verdict).join());

it('leaves out quarters, changes over years and levels', () => {
  const others = [
    growth('2020-01/2020-03', -7.1),
    growth('2020', 27, { basis: 'change', reference_period: '2015' }),
    growth('2020', 1, { basis: 'level' }),
  ];
  expect(others.filter(isYearlyGrowth)).toEqual([]);
  expect(
    [growth('2020', 3.6), growth('2021/2025', 6, { basis: 'avg_annual_growth' })].filter(isYearlyGrowth),
  ).toHaveLength(2);
  const shown = published('growth-timeline').records.map((record) => record['observation']);
  expect(shown).toEqual(expect.arrayContaining(['lp21-015', 'yb21-253']));
  expect(shown).not.toContain('yb21-169');
});

it.each([
  ['about', [5.5, 6.5]],
  ['ge', [6, null]],
  ['eq', [6, 6]],
  ['le', [null, 6]],
] as const)('makes “%s 6” a band from %j', (comparator, [low, high]) => {
  expect(arrangeGrowth([target('2024', 6, { comparator })])[0]?.targets[0]).toMatchObject({ low, high });
});

it('judges a target only where a result of the same year is stated', () => {
  const about = target('2024', 6, { comparator: 'about' });
  expect(verdicts([growth('2023', 6.7), growth('2024', 5.9), about, { ...about, place: 'q' }])).toEqual([
    'about_met',
    '',
  ]);
  expect(findings('growth-timeline')).toEqual([
    '重庆市2025年目标增长6%左右，后来写明增长5.3%：未达到',
    'Chongqing aimed at growth of about 6% for 2025 and later stated 5.3%: missed',
  ]);
});

it('judges by the direction of the indicator, and not by what is only expected', () => {
  const rows = [target('2024', -3), growth('2024', -4)];
  expect([verdicts(rows), verdicts(rows, 'down')]).toEqual([['missed'], ['exceeded']]);
  expect(verdicts([target('2024', 5), growth('2024', 6, { vintage: 'expected' })])).toEqual(['']);
  expect(sources.ledger.indicators.find(({ id }) => id === 'gross-regional-product')?.direction).toBe('up');
});

it('has one target and one result of a year, the later ones', () => {
  const rows = [target('2024', 6), target('2024', 5), growth('2024', 4), growth('2024', 5)];
  expect(arrangeGrowth(rows)[0]?.targets.map(({ row }) => row.value)).toEqual([5]);
  expect(verdicts(rows)).toEqual(['met']);
});

it('spreads an average over its years, as a target and as a result', () => {
  const average = { basis: 'avg_annual_growth', comparator: 'about' } as const;
  const [panel] = arrangeGrowth([target('2021/2025', 6, average), growth('2016/2020', 7, average)]);
  expect(panel?.targets[0]).toMatchObject({ from: 2021, to: 2025, low: 5.5, high: 6.5 });
  expect(panel?.averages[0]).toMatchObject({ from: 2016, to: 2020 });
  expect(panel?.results).toEqual([]);
});

const result = (year: number, value: number, verdict = ''): GrowthResult => ({
  ...{ id: `r${String(year)}`, year, value, verdict, piece: 0, label: `${formatNumber(value)}%` },
  description: `${String(year)}: ${String(value)}%`,
  href: `/d/#r${String(year)}`,
});
const area = (from: number, to: number, extra: Partial<GrowthArea>): GrowthArea => ({
  ...{
    id: `t${String(from)}-${String(to)}`,
    from,
    to,
    low: null,
    high: null,
    label: 'target',
    solid: false,
    absent: '',
  },
  description: `target ${String(from)}`,
  href: `/d/#t${String(from)}`,
  ...extra,
});
const draw = (
  panels: Parameters<typeof growthTimeline>[0],
  width: number,
  years: readonly [number, number] = [2020, 2022],
) => drawn('growth', () => growthTimeline(panels, { ...options(width), years }));

const rates = [
  {
    id: 'm',
    title: 'Municipality',
    results: [result(2020, 5), result(2021, 2.5), result(2022, 6)],
    areas: [],
  },
  {
    ...{ id: 'd', title: 'District', results: [result(2020, 5.9, '◐ about met')] },
    areas: [
      area(2020, 2020, { low: 5.5, high: 6.5 }),
      area(2021, 2021, { low: 8, absent: 'result not stated' }),
      area(2021, 2022, { low: 3, high: 4 }),
      area(2022, 2022, { low: 7, high: 7 }),
    ],
  },
];

/** A work report's year: what was reached, and the target for the year after, the last of the axis. */
const reported = (value: number, next: Partial<GrowthArea>, verdict = '', id = 'd') => ({
  ...{ id, title: 'District', results: [result(2024, value + 1), result(2025, value, verdict)] },
  areas: [
    area(2025, 2025, { low: value - 0.5, high: value + 0.5, label: `about ${formatNumber(value)}%` }),
    area(2026, 2026, { label: 'about 6%', absent: 'result not looked up', ...next }),
  ],
});
const six = { low: 5.5, high: 6.5 };
const tightPanels = [
  ['target-last', [reported(5.4, six), reported(9, six, '', 'e')]],
  ['low-target-last', [reported(4, { low: 0.5, high: 1.5, label: 'about 1%' })]],
  ['arrow-last', [reported(5.4, { low: 6, label: '6% or more' })]],
  [
    'judged-last',
    [
      {
        id: 'd',
        title: 'D',
        results: [result(2025, 6), result(2026, 5.3, '◐ about met')],
        areas: [area(2026, 2026, six)],
      },
    ],
  ],
  [
    'below-zero',
    [
      reported(-7.1, { low: -2.5, high: -1.5, label: 'about −2%' }, '○ not met', 'n'),
      reported(6, { high: -3, label: '−3% or less' }, '', 'o'),
    ],
  ],
] as const;

/** A drawing in the page takes the size and the anchor of its letters from the style sheet. */
const sized = (svg: string): string =>
  svg.replaceAll('class="chart"', 'class="chart" font-size="12" text-anchor="middle"');
const heights = (svg: string): number[] => numbersIn(svg, /<circle [^>]*?cy="([\d.]+)"/g);

describe.each(LAYOUTS)('drawn %s', (layout, width) => {
  it('has one scale, bands of a point and arrows without an end', async () => {
    const svg = draw(rates, width);
    expect(numbersIn(svg, /<rect [^>]*? height="([\d.]+)"/g)).toEqual([10, 10]);
    const [five = 0, low = 0, high = 0] = heights(svg).slice(-4);
    expect(low - five).toBeCloseTo(25, 0);
    expect(five - high).toBeCloseTo(10, 0);
    expect(svg).toContain('result not stated');
    await matchesSnapshot(svg, `growth-timeline--${layout}`);
  });

  it.each(tightPanels)('keeps labels apart and on the sheet: %s', async (name, panels) => {
    const worded = panels.map((panel) => ({
      ...panel,
      areas: panel.areas.map((one) => ({
        ...one,
        label: layout === 'wide' ? `target: ${one.label}` : one.label,
      })),
    }));
    const svg = draw(worded, width, [2019, 2026]);
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
    await matchesSnapshot(svg, `growth-timeline-${name}--${layout}`);
  });

  it('has what shrank below a zero line, on the same scale', () => {
    const svg = draw(
      [
        {
          id: 'd',
          title: 'D',
          results: [result(2020, 5), result(2021, -5)],
          areas: [area(2022, 2022, { low: -6, high: -5 })],
        },
      ],
      width,
    );
    const [above = 0, below = 0] = heights(svg);
    const [zero = 0] = numbersIn(svg, /<g [^>]*stroke="var\(--ink-2\)"[^>]*>\s*<line [^>]*? y1="([\d.]+)"/g);
    expect(svg).toContain('>−5%<');
    expect(svg).toMatch(/<rect [^>]*? height="/);
    expect(above + below).toBeCloseTo(2 * zero, 0);
  });

  it('refuses what is no number', () => {
    expect(() =>
      draw([{ id: 'd', title: 'D', results: [result(2020, Number.NaN)], areas: [] }], width),
    ).toThrow('not finite');
  });
});
