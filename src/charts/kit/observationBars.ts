import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, frame, LABEL_GAP, roomFor } from './frame.ts';
import type { ChartOptions } from './chartOptions.ts';

/** One stated figure. */
export interface ObservationBar {
  id: string;
  /** Place and period. */
  label: string;
  /** The figure in words, comparator included. */
  figure: string;
  value: number;
  target: boolean;
  /** A figure that only bounds from below (以上, 突破) has an open end. */
  open: boolean;
}

const ROW = 40;
/** Room for the label above a bar, and below it. */
const BAR = { insetTop: 20, insetBottom: 6 };
/** From the middle of a row to its label and to the middle of its bar. */
const LABEL = -11;
const MIDDLE = (BAR.insetTop - BAR.insetBottom) / 2;
/** An open end with its arrow. */
const ARROW = 12;

/** Bars from zero, label above each, figure at its end; results solid, targets hollow, open ends drawn as arrows. */
export function observationBars(bars: readonly ObservationBar[], options: ChartOptions): Element {
  assertDrawable('observation-bars', bars, ({ value }) => [value]);
  const values = bars.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const figures = bars.map(({ figure }) => figure);
  const room = roomFor(figures) + ARROW;
  const marginLeft = low < 0 ? room : 1;
  const open = bars.filter((bar) => bar.open);
  const beyond = {
    x: 'value',
    y: 'id',
    dy: MIDDLE,
    text: 'figure',
    fontWeight: 600,
    fill: token('ink'),
  } as const;
  return frame(options, {
    marginLeft,
    marginRight: room,
    x: { domain: [low, high === low ? 1 : high] },
    rows: { ids: bars.map(({ id }) => id), height: ROW },
    y: { paddingInner: 0, paddingOuter: 0 },
    marks: [
      Plot.text(bars, {
        y: 'id',
        dy: LABEL,
        frameAnchor: 'left',
        dx: -marginLeft,
        text: 'label',
        fill: token('ink-2'),
      }),
      Plot.barX(bars, {
        x: 'value',
        y: 'id',
        ...BAR,
        fill: ({ target }: ObservationBar) => token(target ? 'paper' : 'river'),
        stroke: token('river'),
        strokeWidth: 1.5,
      }),
      Plot.text(open, { x: 'value', y: 'id', dx: 7, dy: MIDDLE, text: () => '▸', fill: token('river') }),
      Plot.tickX(bars, {
        x: 0,
        y: 'id',
        insetTop: 18,
        insetBottom: 4,
        stroke: token('ink-2'),
        strokeWidth: 0.8,
      }),
      Plot.text(bars, { ...beyond, filter: ({ value }) => value < 0, dx: -LABEL_GAP, textAnchor: 'end' }),
      Plot.text(bars, {
        ...beyond,
        filter: ({ value, open: end }) => value >= 0 && !end,
        dx: LABEL_GAP,
        textAnchor: 'start',
      }),
      Plot.text(open, {
        ...beyond,
        filter: ({ value }) => value >= 0,
        dx: LABEL_GAP + ARROW - 2,
        textAnchor: 'start',
      }),
    ],
  });
}
