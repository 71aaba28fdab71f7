import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import { formatNumber } from '../../format/formatNumber.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, pixelPlot } from './frame.ts';
import { WIDE_FROM, type ChartOptions } from './chartOptions.ts';

/** A stretch of the text and the number of rows that begin in it. */
export interface StripColumn {
  from: number;
  to: number;
  rows: number;
}

export interface DocumentStripOptions extends ChartOptions {
  /** Word at the end of the axis: what the offsets count. */
  unit: string;
}

const BASE = 62;
const TALLEST = 44;
const MARGIN = 4;
const LABEL_ROOM = 28;

/** Bars from zero along the text: how many rows begin in each stretch. The number of rows stands at the tallest. */
export function documentStrip(columns: readonly StripColumn[], options: DocumentStripOptions): Element {
  assertDrawable('document-strip', columns, ({ from, to, rows }) => [from, to, rows]);
  const { width, unit } = options;
  const end = Math.max(...columns.map(({ to }) => to));
  const most = Math.max(...columns.map(({ rows }) => rows));
  const x = (offset: number): number => MARGIN + (offset / end) * (width - 2 * MARGIN - LABEL_ROOM);
  const y = (rows: number): number => BASE - (rows / most) * TALLEST;
  const filled = columns.filter(({ rows }) => rows > 0);
  const peak = columns.filter(({ rows }) => rows === most).slice(0, 1);
  const marks = ticks(0, end, width >= WIDE_FROM ? 8 : 4);
  const axis = { fill: token('ink-2') };
  return pixelPlot(options, BASE + 26, [
    Plot.rect([0], { x1: x(0), x2: x(end), y1: BASE - TALLEST, y2: BASE, fill: token('paper-2') }),
    Plot.rect(filled, {
      x1: ({ from }: StripColumn) => x(from),
      x2: ({ to }: StripColumn) => x(to) - 0.5,
      y1: BASE,
      y2: ({ rows }: StripColumn) => y(rows),
      fill: token('ink-2'),
    }),
    Plot.text(peak, {
      x: ({ from, to }: StripColumn) => Math.max(x((from + to) / 2), 12),
      y: BASE - TALLEST - 8,
      text: ({ rows }: StripColumn) => String(rows),
      fill: token('ink'),
    }),
    Plot.ruleY([BASE], { x1: x(0), x2: x(end), stroke: token('ink') }),
    Plot.ruleX(marks, { x, y1: BASE, y2: BASE + 4, stroke: token('ink') }),
    Plot.text([`0 ${unit}`], {
      x: 0,
      y: BASE + 14,
      text: (word: string) => word,
      ...axis,
      textAnchor: 'start',
    }),
    Plot.text(marks.slice(1), { x, y: BASE + 14, text: (offset: number) => formatNumber(offset), ...axis }),
  ]);
}
