import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { wrapSentence } from '../../format/textWidth.ts';
import { assertDrawable, frame, LABEL_GAP, roomFor } from './frame.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';

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

/** Height of a bar, of a line of the label above it, and of what is around both. */
const BAR = 14;
const LINE = 15;
const [ABOVE, BELOW] = [5, 6];
/** From the middle of a row to that of its label, however many lines it has. */
const LABEL = -11;
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
  const labels = new Map(
    bars.map(({ id, label }) => [id, wrapSentence(label, options.width - 2, FONT_SIZE)]),
  );
  const head = ABOVE + LINE * Math.max(...[...labels.values()].map(({ length }) => length));
  const middle = (head - BELOW) / 2;
  const open = bars.filter((bar) => bar.open);
  const beyond = {
    x: 'value',
    y: 'id',
    dy: middle,
    text: 'figure',
    fontWeight: 600,
    fill: token('ink'),
  } as const;
  return frame(options, {
    marginLeft,
    marginRight: room,
    x: { domain: [low, high === low ? 1 : high] },
    rows: { ids: bars.map(({ id }) => id), height: head + BAR + BELOW },
    y: { paddingInner: 0, paddingOuter: 0 },
    marks: [
      Plot.text(bars, {
        y: 'id',
        dy: LABEL,
        frameAnchor: 'left',
        dx: -marginLeft,
        lineHeight: LINE / FONT_SIZE,
        text: ({ id }: ObservationBar) => labels.get(id)?.join('\n') ?? '',
        fill: token('ink-2'),
      }),
      Plot.barX(bars, {
        x: 'value',
        y: 'id',
        insetTop: head,
        insetBottom: BELOW,
        fill: ({ target }: ObservationBar) => token(target ? 'paper' : 'river'),
        stroke: token('river'),
        strokeWidth: 1.5,
      }),
      Plot.text(open, { x: 'value', y: 'id', dx: 7, dy: middle, text: () => '▸', fill: token('river') }),
      Plot.tickX(bars, {
        x: 0,
        y: 'id',
        insetTop: head - 2,
        insetBottom: BELOW - 2,
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
