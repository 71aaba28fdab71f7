import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/chartOptions.ts';
import { industryStructure, type StructureBar } from '../../src/charts/industryStructure.ts';
import { nananQuarters, type QuarterPanel } from '../../src/charts/nananQuarters.ts';
import { ranksClaimed } from '../../src/charts/ranksClaimed.ts';
import { ChartError } from '../../src/errors.ts';
import { drawn, options } from './normalise.ts';

const column = (id: string, growth: number | null) => ({
  id,
  label: id,
  growth,
  growthLabel: growth === null ? 'not stated' : `${String(growth)}%`,
  rankLabel: 'no. 1',
  ranked: true,
  description: `${id} · ${String(growth)} · no. 1`,
});
const panels: QuarterPanel[] = [
  { id: 'a', title: 'A', rankTitle: 'Rank in the centre', columns: [column('half', 4), column('year', 8)] },
  { id: 'z', title: 'Z', rankTitle: '全市名次', columns: [column('half', null), column('year', 6)] },
];

const bar = (id: string, shares: readonly number[], continues: boolean): StructureBar => ({
  id,
  label: id,
  continues,
  segments: shares.map((share, index) => ({
    id: `${id}-${String(index)}`,
    label: ['Primary', 'Secondary', 'Tertiary'][index] ?? '',
    share,
    shareLabel: `${String(share)}%`,
    changeLabel: continues ? '+1 points' : '',
    description: `${id} · ${String(share)}%`,
    fill: (['paper', 'river-pale', 'river'] as const)[index] ?? 'paper',
    ink: (['ink', 'ink', 'on-river'] as const)[index] ?? 'ink',
  })),
});

const groups = [
  {
    id: 'city',
    title: 'City',
    lines: [{ id: 'x', label: 'Trade', detail: 'growth rate', rank: 1, description: 'rank 1' }],
  },
  {
    id: 'centre',
    title: 'Centre',
    lines: [{ id: 'y', label: '工业投资', detail: '', rank: 3, description: 'rank 3' }],
  },
];
const heads = ['1st', '2nd', '3rd'];

const numbers = (svg: string, pattern: RegExp): number[] =>
  [...svg.matchAll(pattern)].map((match) => Number(match[1]));

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
] as const)('charts of structure and ranks, %s', (layout, width) => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}--${layout}.svg`);

  it('nananQuarters draws bars from zero on one scale and none where nothing is stated', async () => {
    const svg = drawn('quarters', () => nananQuarters(panels, options(width)));
    const heights = numbers(svg, /<rect [^>]*? height="([\d.]+)"/g);
    expect(heights).toHaveLength(3);
    expect(heights[1]).toBeCloseTo(2 * (heights[0] ?? 0), 0);
    expect(heights[2]).toBeCloseTo(1.5 * (heights[0] ?? 0), 0);
    expect(svg).toContain('stated');
    await matches('nananQuarters', svg);
  });

  it('industryStructure draws wholes of equal length and joins the bars that continue', async () => {
    const bars = [bar('a', [1, 50, 49], false), bar('b', [1, 30, 69], true), bar('c', [1, 40, 59], false)];
    const svg = drawn('structure', () => industryStructure(bars, options(width)));
    const lengths = numbers(svg, /<rect [^>]*? width="([\d.]+)"/g);
    expect(lengths).toHaveLength(9);
    expect((lengths[1] ?? 0) / (width - 1)).toBeCloseTo(0.5, 2);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    await matches('industryStructure', svg);
  });

  it('ranksClaimed puts each dot in the column of its rank', async () => {
    const svg = drawn('ranks', () => ranksClaimed(groups, { ...options(width), heads }));
    const [first, third] = numbers(svg, /<circle cx="([\d.]+)"/g);
    expect((third ?? 0) - (first ?? 0)).toBeCloseTo(2 * (width === WIDE ? 46 : 22), 0);
    await matches('ranksClaimed', svg);
  });
});

describe('a chart asked to draw what it cannot', () => {
  it('refuses no rows and numbers that are not finite', () => {
    expect(() => nananQuarters([], options(WIDE))).toThrow(ChartError);
    expect(() => industryStructure([bar('a', [Number.NaN, 50, 50], false)], options(WIDE))).toThrow(
      ChartError,
    );
    expect(() => ranksClaimed([], { ...options(WIDE), heads })).toThrow(ChartError);
  });
});
