import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, frame, LABEL_GAP, rowNames } from '../kit/frame.ts';
import type { ChartOptions } from '../kit/chartOptions.ts';

/** One bar. */
export interface PlaceBar {
  id: string;
  label: string;
  description: string;
  href: string;
  count: number;
  /** Not a district or county: its bar is hollow. */
  zone: boolean;
}

const ink = ({ count }: PlaceBar): string => token(count === 0 ? 'ink-2' : 'ink');

/** Horizontal bars from zero, in the order given, the value at the end of each bar. */
export function awardsByPlace(bars: readonly PlaceBar[], options: ChartOptions): Element {
  assertDrawable('awards-by-place', bars, ({ count }) => [count]);
  return frame(options, {
    left: bars.map(({ label }) => label),
    right: bars.map(({ count }) => String(count)),
    rows: { ids: bars.map(({ id }) => id), height: 19 },
    marks: [
      Plot.barX(bars, {
        x: 'count',
        y: 'id',
        fill: ({ zone }: PlaceBar) => token(zone ? 'paper' : 'award-3'),
        stroke: token('award-3'),
        strokeWidth: ({ zone }: PlaceBar) => (zone ? 1.5 : 0),
        href: 'href',
        ariaLabel: 'description',
        title: 'description',
      }),
      Plot.ruleX([0], { stroke: token('ink-2'), strokeWidth: 0.8 }),
      rowNames(bars, { fill: ink }),
      Plot.text(bars, { x: 'count', y: 'id', dx: LABEL_GAP, text: 'count', textAnchor: 'start', fill: ink }),
    ],
  });
}
