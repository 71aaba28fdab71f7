import { expect, it } from 'vitest';
import { figureTimeline, type TimelinePoint } from '../../src/charts/kit/figureTimeline.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { drawn, LAYOUTS, numbersIn, options } from './normalise.ts';

const point = (year: number, value: number, extra: Partial<TimelinePoint> = {}): TimelinePoint => ({
  ...{ year, value, target: false, room: 0, open: 0, label: `${String(value)}%`, short: String(value) },
  ...extra,
});
const POINTS = [
  point(2020, 4),
  point(2020, 6, { target: true, room: 0.5, label: '6%左右' }),
  point(2021, 3, { target: true }),
  point(2021, -2),
  point(2025, 5, { target: true, open: 1, label: '5%以上' }),
];
const heads = { result: '结果', target: '目标' };
const timeline = (points = POINTS, breaks: number[] = [2025]) => ({ points, breaks, heads, tick: String });

it.each(LAYOUTS)(
  'draws results as bars from zero, targets hollow, and leaves years without figures empty, %s',
  (_, width) => {
    const svg = drawn('years', () => figureTimeline(timeline(), options(width)));
    const heights = numbersIn(svg, /<rect [^>]*height="([\d.]+)"/g);
    // The band of half a point to both sides, then 4 above zero and 2 below.
    const [band = 0, above = 0, below = 0] = heights;
    expect([heights.length, above / below, above / band].map((each) => each.toFixed(1))).toEqual([
      '3.0',
      '2.0',
      '4.0',
    ]);
    expect(svg.match(/<circle /g)).toHaveLength(1);
    expect(svg.match(/stroke-dasharray="4 3"/g)).toHaveLength(1);
    for (const word of ['2020', '2025', '4%', '−2%'.replace('−', '-'), '结果', '目标'])
      expect(svg).toContain(word);
  },
);

it('says which points it cannot draw', () => {
  expect(() => figureTimeline(timeline([]), options(480))).toThrow(ChartError);
  expect(() => figureTimeline(timeline([point(2020, Number.NaN)]), options(480))).toThrow(ChartError);
});
