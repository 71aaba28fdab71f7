import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';

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
