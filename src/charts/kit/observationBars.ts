import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from './assertDrawable.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';
import { pixelPlot } from './pixelPlot.ts';

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
const BAR = 14;

/** Room for the words of a figure after its bar. */
function widestFigure(bars: readonly ObservationBar[]): number {
  return Math.max(...bars.map(({ figure }) => textWidth(figure, FONT_SIZE))) + 22;
}

/** Bars from zero, label above each, figure at its end; results solid, targets hollow, open ends drawn as arrows. */
export function observationBars(bars: readonly ObservationBar[], options: ChartOptions): Element {
  assertDrawable('observation-bars', bars, ({ value }) => [value]);
  const values = bars.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const figures = widestFigure(bars);
  const left = low < 0 ? figures : 1;
  const scale = (options.width - left - figures) / (high - low || 1);
  const zero = left - low * scale;
  const rows = bars.map((bar, index) => ({ ...bar, y: 10 + index * ROW, x: zero + bar.value * scale }));
  type Row = (typeof rows)[number];
  const beyond = ({ value, open, x }: Row): number => (value < 0 ? x - 6 : x + (open ? 16 : 6));

  return pixelPlot(options, rows.length * ROW + 6, [
    Plot.text(rows, { x: 0, y: 'y', text: 'label', textAnchor: 'start', fill: token('ink-2') }),
    Plot.rect(rows, {
      x1: ({ x }: Row) => Math.min(x, zero),
      x2: ({ x }: Row) => Math.max(x, zero),
      y1: ({ y }: Row) => y + 9,
      y2: ({ y }: Row) => y + 9 + BAR,
      fill: ({ target }: Row) => token(target ? 'paper' : 'river'),
      stroke: token('river'),
      strokeWidth: 1.5,
    }),
    Plot.text(
      rows.filter(({ open }) => open),
      { x: ({ x }: Row) => x + 7, y: ({ y }: Row) => y + 9 + BAR / 2, text: () => '▸', fill: token('river') },
    ),
    Plot.ruleX(rows, {
      x: zero,
      y1: ({ y }: Row) => y + 7,
      y2: ({ y }: Row) => y + 11 + BAR,
      stroke: token('ink-2'),
      strokeWidth: 0.8,
    }),
    ...(['start', 'end'] as const).map((textAnchor) =>
      Plot.text(
        rows.filter(({ value }) => value < 0 === (textAnchor === 'end')),
        {
          x: beyond,
          y: ({ y }: Row) => y + 9 + BAR / 2,
          text: 'figure',
          textAnchor,
          fill: token('ink'),
          fontWeight: 600,
        },
      ),
    ),
  ]);
}
