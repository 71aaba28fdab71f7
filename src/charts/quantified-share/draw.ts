import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { smallScreenFont } from '../kit/smallScreenFont.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** One section: of so many tasks so many state a number. */
export interface ShareBar {
  id: string;
  label: string;
  /** When its tasks are due. */
  detail: string;
  /** Such as "4 of 5", at the end of the bar. */
  end: string;
  description: string;
  total: number;
  quantified: number;
}

export interface QuantifiedShareOptions extends ChartOptions {
  /** The share of all tasks, a line across the bars. */
  overall: { share: number; label: string };
}

const TOP = 24;
const BAR = 13;
/** How far the share of all tasks sticks out of a bar, above and below. */
const TICK = 3;
/** Between the cells of a bar. */
const GAP = 2;

/** Where bars begin, and how long 100 % is; wide, names stand before the bars, narrow above them. */
function layoutOf(bars: readonly ShareBar[], width: number) {
  const widest = (of: (bar: ShareBar) => string): number =>
    Math.max(...bars.map((bar) => textWidth(of(bar), width < WIDE ? smallScreenFont : FONT_SIZE)));
  const end = widest((bar) => bar.end) + 10;
  if (width < WIDE)
    return {
      left: 1,
      detail: width,
      anchor: 'end',
      full: width - 1 - end,
      row: 40,
      name: 8,
      bar: 25,
    } as const;
  const detail = widest(({ label }) => label) + 14;
  const left = detail + widest((bar) => bar.detail) + 14;
  return { left, detail, anchor: 'start', full: width - left - end, row: 22, name: 11, bar: 11 } as const;
}

/** Bars of as many cells as there are tasks, those with a number first and filled: a bar of few tasks shows that it is one. */
export function quantifiedShare(bars: readonly ShareBar[], options: QuantifiedShareOptions): Element {
  const { overall } = options;
  assertDrawable('quantified-share', bars, ({ total, quantified }) => [quantified / total, overall.share]);
  const { left, detail, anchor, full, row, name, bar } = layoutOf(bars, options.width);
  const rows = bars.map((own, index) => ({ ...own, y: TOP + index * row }));
  type Row = (typeof rows)[number];
  const cells = rows.flatMap(({ total, quantified, description, y }) =>
    Array.from({ length: total }, (_, index) => ({
      x1: left + (index * full) / total,
      x2: left + ((index + 1) * full) / total - GAP,
      y: y + bar,
      filled: index < quantified,
      description,
    })),
  );
  type Cell = (typeof cells)[number];
  const bottom = TOP + rows.length * row;
  const x = left + overall.share * full;
  return pixelPlot(options, bottom + 4, [
    Plot.text(rows, {
      x: 0,
      y: ({ y }: Row) => y + name,
      text: 'label',
      textAnchor: 'start',
      fill: token('ink'),
    }),
    Plot.text(rows, {
      x: detail,
      y: ({ y }: Row) => y + name,
      text: 'detail',
      textAnchor: anchor,
      fill: token('ink-2'),
    }),
    Plot.link(rows, {
      x1: x,
      x2: x,
      y1: ({ y }: Row) => y + bar - BAR / 2 - TICK,
      y2: ({ y }: Row) => y + bar + BAR / 2 + TICK,
      stroke: token('ink-2'),
      strokeWidth: 1.5,
    }),
    Plot.rect(cells, {
      x1: 'x1',
      x2: 'x2',
      y1: ({ y }: Cell) => y - BAR / 2,
      y2: ({ y }: Cell) => y + BAR / 2,
      fill: ({ filled }: Cell) => token(filled ? 'ink' : 'paper'),
      stroke: token('ink'),
      strokeWidth: 1,
      title: 'description',
    }),
    Plot.text(rows, {
      x: left + full + 8,
      y: ({ y }: Row) => y + bar,
      text: 'end',
      textAnchor: 'start',
      fill: token('ink'),
    }),
    Plot.text([overall.label], {
      x: x + 5,
      y: 10,
      text: [overall.label],
      textAnchor: 'start',
      fill: token('ink'),
      fontWeight: 600,
    }),
  ]);
}
