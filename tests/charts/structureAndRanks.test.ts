import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { industryStructure, type StructureBar } from '../../src/charts/industry-structure/draw.ts';
import { ranksClaimed } from '../../src/charts/ranks-claimed/draw.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { drawn, options } from './normalise.ts';

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
    expect((third ?? 0) - (first ?? 0)).toBeCloseTo(2 * (width === WIDE ? 46 : 20), 0);
    await matches('ranksClaimed', svg);
  });
});

describe('a chart asked to draw what it cannot', () => {
  it('refuses no rows and numbers that are not finite', () => {
    expect(() => industryStructure([bar('a', [Number.NaN, 50, 50], false)], options(WIDE))).toThrow(
      ChartError,
    );
    expect(() => ranksClaimed([], { ...options(WIDE), heads })).toThrow(ChartError);
  });
});
