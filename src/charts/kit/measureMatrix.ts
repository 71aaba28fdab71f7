import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from './assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from './chartOptions.ts';
import { columnHeadHeight, columnHeads } from './columnHeads.ts';
import { extentMarks, type ExtentMark, type PlacedExtent } from './extentMarks.ts';
import {
  NAME_X,
  measureBlocks,
  placeMeasureBlocks,
  type MeasureBlock,
  type PlacedBlock,
} from './measureBlocks.ts';
import { pixelPlot } from './pixelPlot.ts';

/** A column: what measures grant, or to whom. */
export interface MeasureColumn {
  id: string;
  label: string;
  /** Stands upright or turned where the drawing is narrow. */
  short: string;
  /** How many measures have a mark in it. */
  count: number;
}

export interface MeasureMatrixOptions extends ChartOptions {
  columns: readonly MeasureColumn[];
  /** What each mark means; stands in the corner. */
  key: readonly { mark: ExtentMark; label: string }[];
  /** Says what the numbers under the heads count. */
  countLabel: string;
}

const LINE = 14;
const KEY_LINE = 18;

/** Height of the numbers under the heads. */
const COUNTS = 22;

/** Room that columns share, and bounds of one. */
const ROOM = { wide: 406, narrow: 84, most: 112, least: 20 };

interface Head {
  x: number;
  label: string;
  lines: readonly string[];
  count: number;
}

/** Columns of one width, but for one whose head has a longer word; they end at the right edge. */
function placeHeads(columns: readonly MeasureColumn[], width: number) {
  const wide = width >= WIDE;
  const step = wide
    ? Math.min(ROOM.most, ROOM.wide / columns.length)
    : Math.max(ROOM.least, ROOM.narrow / columns.length);
  let right = width;
  const heads = columns.toReversed().map(({ label, short, count }): Head => {
    const lines = wrapSentence(label, step - 2, FONT_SIZE);
    const widest = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
    const own = wide ? Math.max(step, widest + 5) : step;
    right -= own;
    return { x: right + own / 2, label: wide ? label : short, lines, count };
  });
  const height = wide
    ? Math.max(...heads.map(({ lines }) => lines.length * LINE))
    : Math.max(...heads.map(({ label }) => columnHeadHeight(label)));
  return { heads: heads.toReversed(), height, left: right };
}

function headMarks(heads: readonly Head[], bottom: number, wide: boolean): Plot.Markish[] {
  if (!wide) return columnHeads(heads, { y: bottom });
  return [
    Plot.text(heads, {
      x: 'x',
      y: bottom,
      text: ({ lines }: Head) => lines.join('\n'),
      lineAnchor: 'bottom',
      lineHeight: LINE / FONT_SIZE,
      fill: token('ink'),
    }),
  ];
}

function countMarks(heads: readonly Head[], label: string, at: { left: number; y: number }): Plot.Markish[] {
  return [
    Plot.text([label], { x: at.left - 6, y: at.y, text: String, textAnchor: 'end', fill: token('ink-2') }),
    Plot.text(heads, {
      x: 'x',
      y: at.y,
      text: ({ count }: Head) => String(count),
      fontWeight: 600,
      fill: token('ink'),
    }),
  ];
}

function keyMarks(key: MeasureMatrixOptions['key']): Plot.Markish[] {
  const lines = key.map(({ mark, label }, index) => ({
    x: 7,
    y: 10 + index * KEY_LINE,
    mark,
    label,
    title: label,
  }));
  return [
    ...extentMarks(lines),
    Plot.text(lines, { x: NAME_X - 4, y: 'y', text: 'label', textAnchor: 'start', fill: token('ink-2') }),
  ];
}

/** A mark in every column of every line. */
function placeMarks(blocks: readonly PlacedBlock[], heads: readonly Head[]): PlacedExtent[] {
  return blocks.flatMap(({ lines }) =>
    lines.flatMap(({ id, marks, y }) => {
      if (marks.length !== heads.length)
        throw new RangeError(
          `measure-matrix: ${id} has ${String(marks.length)} marks for ${String(heads.length)} columns`,
        );
      return heads.flatMap(({ x }, index) =>
        marks.slice(index, index + 1).map((mark) => ({ ...mark, x, y })),
      );
    }),
  );
}

/** Measures × columns, under domains: a disc, a half disc or a point in every place. */
export function measureMatrix(blocks: readonly MeasureBlock[], options: MeasureMatrixOptions): Element {
  const { columns, key, countLabel, width } = options;
  assertDrawable('measure-matrix', columns, ({ count }) => [count]);
  assertDrawable('measure-matrix', blocks, ({ lines }) => lines.map(({ no }) => no));
  const { heads, height, left } = placeHeads(columns, width);
  const bottom = Math.max(height, key.length * KEY_LINE) + 7;
  const placed = placeMeasureBlocks(blocks, bottom + COUNTS + 4, {
    width: left - NAME_X - 8,
    fontSize: FONT_SIZE,
  });
  return pixelPlot(options, (placed.at(-1)?.bottom ?? 0) + 2, [
    ...headMarks(heads, bottom - 6, width >= WIDE),
    ...countMarks(heads, countLabel, { left, y: bottom + COUNTS / 2 }),
    ...keyMarks(key),
    ...measureBlocks(placed, width),
    ...extentMarks(placeMarks(placed, heads)),
  ]);
}
