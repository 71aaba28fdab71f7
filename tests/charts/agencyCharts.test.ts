import { describe, expect, it } from 'vitest';
import { agencyLoad } from '../../src/charts/agencyLoad.ts';
import { agencyPairs, type PairRows } from '../../src/charts/agencyPairs.ts';
import { NARROW, WIDE } from '../../src/charts/chartOptions.ts';
import { ChartError } from '../../src/errors.ts';
import { drawn, options } from './normalise.ts';

const widths = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

const rectWidths = (svg: string): number[] =>
  [...svg.matchAll(/<rect [^>]*? width="([\d.]+)"/g)].map((match) => Number(match[1]));

const bar = (id: string, lead: number, support: number, label = id) => ({
  id,
  label,
  description: `${id}: ${String(lead)}, ${String(support)}`,
  href: lead > 0 ? `/agencies/${id}/` : null,
  lead,
  support,
});

const blocks = [
  {
    heading: 'Named bodies',
    bars: [
      bar('a', 20, 5),
      bar('b', 10, 0, 'Commission of Economy and Information Technology'),
      bar('c', 0, 1, '科技局'),
    ],
  },
  { heading: '集合名称', bars: [bar('all', 2, 40, '各乡镇（街道）')] },
];
const words = { lead: 'leads', support: 'supports' };

const cell = (count: number, lumped = false) => ({ count, lumped, title: `n ${String(count)}` });
const matrix: PairRows = {
  highest: 10,
  total: 22,
  heads: ['Named supporters', 'Collective names'],
  words: { total: 'total', leads: 'leads ↓', supports: 'supports →' },
  columns: [
    { label: 'Development and Reform Commission', first: true, total: 7 },
    { label: '其余14个单位', first: true, total: 3 },
    { label: '各乡镇（街道）', first: true, total: 12 },
  ],
  rows: [
    {
      label: 'Commission of Agriculture and Rural Affairs',
      first: true,
      total: 13,
      cells: [cell(2), cell(1, true), cell(10)],
    },
    { label: '其余26个单位', first: true, total: 9, cells: [cell(5, true), cell(2, true), cell(2, true)] },
    { label: '科技局', first: true, total: 0, cells: [cell(0), cell(0), cell(0)] },
  ],
  blocks: [
    {
      label: 'Commission of Agriculture and Rural Affairs',
      sides: [
        [
          {
            label: 'Commission of Economy and Information Technology',
            count: 2,
            lumped: false,
            title: 'a ← b: 2',
          },
          { label: '14 other bodies', count: 1, lumped: true, title: 'a ← 14 other bodies: 1' },
        ],
        [{ label: 'All Townships and Subdistricts', count: 10, lumped: false, title: 'a ← c: 10' }],
      ],
    },
    {
      label: '其余26个单位',
      sides: [[{ label: '财政局', count: 5, lumped: true, title: '其余26个单位 ← 财政局: 5' }], []],
    },
  ],
};

describe.each(widths)('charts of agencies, %s', (layout, width) => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}--${layout}.svg`);

  it('agencyLoad draws both sides on one scale and none as a number', async () => {
    const svg = drawn('load', () => agencyLoad(blocks, words, options(width)));
    const lengths = rectWidths(svg);
    expect(lengths).toHaveLength(6);
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(2, 1);
    expect((lengths[5] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(2, 1);
    expect(svg.match(/>0</g)).toHaveLength(2);
    expect(svg.match(/<a /g)).toHaveLength(3);
    await matches('agency-load', svg);
  });

  it('agencyPairs darkens with the count and leaves sums hollow', async () => {
    const svg = drawn('pairs', () => agencyPairs(matrix, options(width)));
    const greys = [...svg.matchAll(/fill-opacity="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(greys).toEqual([0.112, 0.36]);
    expect(rectWidths(svg)).toHaveLength(layout === 'wide' ? 6 : 4);
    expect(svg).toContain(layout === 'wide' ? '>22<' : 'Collective names');
    await matches('agency-pairs', svg);
  });
});

describe('charts of agencies', () => {
  it('refuse nothing to draw and numbers that are none', () => {
    expect(() => agencyLoad([], words, options(WIDE))).toThrow(ChartError);
    expect(() => agencyPairs({ ...matrix, rows: [] }, options(NARROW))).toThrow(ChartError);
    const broken = [{ heading: 'x', bars: [bar('a', Number.NaN, 1)] }];
    expect(() => agencyLoad(broken, words, options(WIDE))).toThrow(/row 1 has a number that is not finite/);
  });
});
