import { describe, expect, it } from 'vitest';
import { agencyLoad } from '../../src/charts/agency-load/draw.ts';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { ChartError } from '../../src/ledger/errors.ts';
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
});

describe('charts of agencies', () => {
  it('refuse nothing to draw and numbers that are none', () => {
    expect(() => agencyLoad([], words, options(WIDE))).toThrow(ChartError);
    const broken = [{ heading: 'x', bars: [bar('a', Number.NaN, 1)] }];
    expect(() => agencyLoad(broken, words, options(WIDE))).toThrow(/row 1 has a number that is not finite/);
  });
});
