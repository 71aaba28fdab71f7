import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { observationBars } from '../../src/charts/kit/observationBars.ts';
import { drawn, options } from './normalise.ts';

const bars = [
  { id: 'a', label: '渝北 2020', figure: '2,009.5亿元', value: 2000, target: false, open: false },
  { id: 'b', label: '渝北 2025', figure: '1000亿元以上', value: 1000, target: true, open: true },
  { id: 'c', label: '南岸 2023', figure: '−500', value: -500, target: false, open: false },
];

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('observationBars, %s', (layout, width) => {
  it('draws lengths in proportion to both sides of zero, targets hollow, open ends as arrows', async () => {
    const svg = drawn('bars', () => observationBars(bars, options(width)));
    const lengths = [...svg.matchAll(/<rect [^>]*? width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(2, 1);
    expect((lengths[1] ?? 0) / (lengths[2] ?? 1)).toBeCloseTo(2, 1);
    expect(svg.match(/▸/g)).toHaveLength(1);
    await expect(svg).toMatchFileSnapshot(`../snapshots/charts/observationBars--${layout}.svg`);
  });
});
