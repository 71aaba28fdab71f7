import * as Plot from '@observablehq/plot';
import { sum } from 'd3';
import { textWidth } from '../format/textWidth.ts';
import { wrapSentence } from '../format/wrapSentence.ts';
import { token } from '../theme/tokens.ts';
import { assertDrawable } from './assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from './chartOptions.ts';
import { pixelPlot } from './parts/pixelPlot.ts';

/** A row of the matrix: its name and one count per column. */
export interface FieldLine {
  id: string;
  label: string;
  counts: readonly { count: number; description: string }[];
}

/** A column: who states the targets. */
export interface FieldColumn {
  id: string;
  /** Line by line: whose, of which year, how many. */
  heading: readonly string[];
}

const LINE = 15;
const BAR = 12;
const GAP = 8;
const NUMBER = 21;

/** Pixels per target at most. */
const WIDEST = 8;

/** Room every column needs at a scale: for its longest bar and number, and for its heading. */
function columnWidths(lines: readonly FieldLine[], columns: readonly FieldColumn[], scale: number): number[] {
  return columns.map(({ heading }, index) => {
    const most = Math.max(...lines.map(({ counts }) => counts[index]?.count ?? 0));
    const words = heading.map((word) => textWidth(word, FONT_SIZE));
    return GAP + Math.max(NUMBER + most * scale, ...words);
  });
}

/** Columns as wide as they need, at the largest scale on which they all fit. */
function layoutOf(lines: readonly FieldLine[], columns: readonly FieldColumn[], width: number) {
  const widest = Math.max(...lines.map(({ label }) => textWidth(label, FONT_SIZE)));
  const labelWidth = Math.min(widest, width >= WIDE ? 180 : 78) + 8;
  const room = width - labelWidth + GAP;
  const fits = (scale: number): boolean => sum(columnWidths(lines, columns, scale)) <= room;
  let scale = WIDEST;
  while (scale > 0.5 && !fits(scale)) scale -= 0.05;
  const widths = columnWidths(lines, columns, scale);
  const spare = Math.max(0, room - sum(widths)) / columns.length;
  const lefts = widths.map((_, index) => labelWidth + sum(widths.slice(0, index)) + index * spare);
  return {
    labelWidth,
    lefts,
    scale,
    top: Math.max(...columns.map(({ heading }) => heading.length)) * LINE + 8,
  };
}

/** Rows at their height: a name of two lines takes two. */
function placeLines(lines: readonly FieldLine[], labelWidth: number, top: number) {
  let y = top;
  return lines.map((line) => {
    const names = wrapSentence(line.label, labelWidth - 8, FONT_SIZE);
    const height = names.length * LINE + 8;
    const placed = { ...line, names, y, middle: y + height / 2, height };
    y += height;
    return placed;
  });
}

/** A bar from zero and its number in every cell, all on one scale; 0 stands as a number without a bar. */
export function targetsByField(
  lines: readonly FieldLine[],
  columns: readonly FieldColumn[],
  options: ChartOptions,
): Element {
  assertDrawable('targets-by-field', lines, ({ counts }) => counts.map(({ count }) => count));
  const { labelWidth, lefts, top, scale } = layoutOf(lines, columns, options.width);
  const rows = placeLines(lines, labelWidth, top);
  const last = rows.at(-1);
  const bottom = last === undefined ? top : last.y + last.height;
  const names = rows.flatMap(({ names: own, middle }) =>
    own.map((text, index) => ({ text, y: middle + (index - (own.length - 1) / 2) * LINE })),
  );
  const heads = columns.flatMap(({ heading }, index) =>
    heading.map((text, line) => ({ text, x: lefts[index] ?? 0, y: 8 + line * LINE, first: line === 0 })),
  );
  const cells = rows.flatMap(({ counts, middle }) =>
    counts.map((cell, index) => ({ ...cell, x: lefts[index] ?? 0, y: middle })),
  );
  type Cell = (typeof cells)[number];
  const ink = ({ count }: Cell): string => token(count === 0 ? 'ink-2' : 'ink');
  return pixelPlot(options, bottom + 4, [
    Plot.text(heads, {
      x: 'x',
      y: 'y',
      text: 'text',
      textAnchor: 'start',
      fill: ({ first }: { first: boolean }) => token(first ? 'ink' : 'ink-2'),
    }),
    Plot.ruleY(rows, { y: 'y', stroke: token('rule'), strokeWidth: 0.8 }),
    Plot.text(names, { x: 0, y: 'y', text: 'text', textAnchor: 'start', fill: token('ink') }),
    Plot.rect(
      cells.filter(({ count }) => count > 0),
      {
        x1: 'x',
        x2: ({ x, count }: Cell) => x + count * scale,
        y1: ({ y }: Cell) => y - BAR / 2,
        y2: ({ y }: Cell) => y + BAR / 2,
        fill: token('paper'),
        stroke: token('river'),
        strokeWidth: 1.5,
        title: 'description',
      },
    ),
    Plot.text(cells, {
      x: ({ x, count }: Cell) => x + (count === 0 ? 0 : count * scale + 6),
      y: 'y',
      text: ({ count }: Cell) => String(count),
      textAnchor: 'start',
      fill: ink,
      title: 'description',
    }),
  ]);
}
