import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';
import { ChartError } from '../../ledger/errors.ts';

/** Between a label and what it names. */
export const LABEL_GAP = 6;

/** Rows or panels of one height, in the order given. */
export interface Lines {
  ids: readonly string[];
  height: number;
}

/** Plot's own options; margins are measured from the words that stand in them, and what is not asked for is not drawn. */
export interface FrameOptions extends Omit<Plot.PlotOptions, 'document' | 'width'> {
  /** Words left of the plot, such as the names of its rows. */
  left?: readonly string[];
  /** Words that reach beyond the right end of the longest bar. */
  right?: readonly string[];
  /** A band of the y scale for each. */
  rows?: Lines;
  /** A facet for each, one below the other. */
  panels?: Lines;
}

/** Room for the widest of some words and the gap beside them. */
export function roomFor(words: readonly string[]): number {
  if (words.length === 0) return 0;
  return Math.ceil(Math.max(...words.map((word) => textWidth(word, FONT_SIZE)))) + LABEL_GAP;
}

const heightOf = (lines: Lines | undefined): number =>
  lines === undefined ? 0 : lines.ids.length * lines.height;

/** A drawing with Plot's scales, axes and facets, in the size asked for. */
export function frame(
  options: ChartOptions,
  { left = [], right = [], rows, panels, ...plot }: FrameOptions,
): Element {
  const { marginTop = 2, marginBottom = 2 } = plot;
  return Plot.plot({
    axis: null,
    label: null,
    marginTop,
    marginBottom,
    marginLeft: roomFor(left) + 1,
    marginRight: roomFor(right) + 1,
    height: Math.ceil(heightOf(panels ?? rows) + marginTop + marginBottom),
    ...plot,
    ...(rows === undefined
      ? {}
      : { y: { type: 'band', domain: rows.ids, paddingInner: 0.2, paddingOuter: 0.1, ...plot.y } }),
    ...(panels === undefined ? {} : { fy: { domain: panels.ids, padding: 0, ...plot.fy } }),
    document: options.document,
    width: options.width,
    className: 'chart',
  });
}

/** The name of each row at its left. */
export function rowNames<Row extends { id: string; label: string }>(
  rows: readonly Row[],
  look: Plot.AxisYOptions,
): Plot.Markish {
  return Plot.axisY(rows, {
    y: 'id',
    text: 'label',
    tickSize: 0,
    tickPadding: LABEL_GAP,
    label: null,
    ...look,
  });
}

/** A plot whose x and y are pixels of the drawing: for layouts that no scale describes. */
export function pixelPlot({ document, width }: ChartOptions, height: number, marks: Plot.Markish[]): Element {
  return Plot.plot({
    document,
    width,
    height: Math.ceil(height),
    margin: 0,
    className: 'chart',
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks,
  });
}

/**
 * Refuses what would be drawn silently wrong: no rows, or a number that is not finite.
 *
 * @param numbers the numeric fields the chart maps to positions, lengths or colours
 */
export function assertDrawable<Row>(
  chart: string,
  rows: readonly Row[],
  numbers: (row: Row) => readonly number[],
): void {
  if (rows.length === 0) {
    throw new ChartError(chart, 'there are no rows to draw', 'give it rows, or do not publish the chart');
  }
  for (const [index, row] of rows.entries()) {
    if (!numbers(row).every(Number.isFinite)) {
      throw new ChartError(
        chart,
        `row ${String(index + 1)} has a number that is not finite: ${JSON.stringify(row)}`,
        'say in analysis what a missing value means, and leave the row out or give it a status',
      );
    }
  }
}
