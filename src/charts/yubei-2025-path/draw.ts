import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { pathBars } from './pathBars.ts';
import { pathCells, type PlacedPath } from './pathCells.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** A figure of an indicator in a year, or words where there is no level to draw. */
export interface PathLine {
  /** Year it is stated for. */
  when: string;
  /** Indicator, year and figure in words. */
  description: string;
  /** Such as "5000亿元以上", "增长7%", "not stated". */
  label: string;
  /** Length of the bar, in the indicator's unit; `null` where no level is stated. */
  value: number | null;
  target: boolean;
  /** An arrow where the figure is open upwards or downwards, a band where it is about so much. */
  mark: 'none' | 'up' | 'down' | 'about';
}

/** An indicator: its own scale from zero. */
export interface PathCell {
  id: string;
  label: string;
  lines: readonly PathLine[];
  /** How far the target lies from the result, in words; empty where that cannot be said. */
  distance: string;
}

/** Indicators that state the same years. */
export interface PathGroup {
  id: string;
  label: string;
  cells: readonly PathCell[];
}

/** Room for the year before a bar. */
const YEAR = 36;
const GUTTER = 32;
const ARROW = 16;

function barRoom(cells: readonly PathCell[], cellWidth: number): number {
  const labels = cells.flatMap(({ lines }) => lines.filter(({ value }) => value !== null));
  return cellWidth - YEAR - ARROW - Math.max(0, ...labels.map(({ label }) => textWidth(label, FONT_SIZE)));
}

/** Bars on each cell's own scale. */
function placeBars(placed: readonly PlacedPath[], room: number) {
  return placed.flatMap(({ cell, x, lineYs }) => {
    const scale = room / Math.max(1e-9, ...cell.lines.map(({ value }) => value ?? 0));
    return cell.lines.map((line, index) => {
      const start = x + YEAR;
      const length = (line.value ?? 0) * scale;
      return { ...line, x, start, end: start + length, y: lineYs[index] ?? 0 };
    });
  });
}

/** Small bars per indicator: results solid, targets hollow, arrows and bands as firm as the words. */
export function yubeiPath(groups: readonly PathGroup[], options: ChartOptions): Element {
  const cells = groups.flatMap((group) => group.cells);
  assertDrawable('yubei-2025-path', cells, ({ lines }) => lines.map(({ value }) => value ?? 0));
  const columns = options.width >= WIDE ? 2 : 1;
  const cellWidth = (options.width - (columns - 1) * GUTTER) / columns;
  const { placed, headings, names, distances, height } = pathCells(groups, {
    columns,
    cellWidth,
    gutter: GUTTER,
  });
  const bars = placeBars(placed, barRoom(cells, cellWidth));
  type Bar = (typeof bars)[number];
  const start = { x: 'x', y: 'y', text: 'text', textAnchor: 'start', fill: token('ink') } as const;
  return pixelPlot(options, height, [
    Plot.ruleY(
      headings.filter(({ ruled }) => ruled),
      { y: ({ y }: { y: number }) => y - 16, stroke: token('rule') },
    ),
    Plot.text(headings, { ...start, fill: token('ink-2') }),
    Plot.text(names, { ...start, fontWeight: 600 }),
    Plot.text(bars, { ...start, text: 'when', fill: token('ink-2') }),
    ...pathBars(bars.filter(({ value }) => value !== null)),
    Plot.text(bars, {
      ...start,
      x: ({ value, end, mark, start: from }: Bar) =>
        value === null ? from : end + (mark === 'none' ? 6 : 14),
      text: 'label',
      fill: ({ value }: Bar) => token(value === null ? 'ink-2' : 'ink'),
    }),
    Plot.text(
      distances.map((one) => ({ ...one, x: one.x + YEAR })),
      { ...start, fill: token('ink-2') },
    ),
  ]);
}
