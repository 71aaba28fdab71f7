import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE, type ChartOptions } from '../chartOptions.ts';
import { columnHeadHeight, columnHeads } from './columnHeads.ts';
import { pairTiles, type PairTile } from './pairTiles.ts';
import { pixelPlot } from './pixelPlot.ts';

/** A row or column: a body, or several summed. */
export interface PairHead {
  label: string;
  /** First of its kind: a rule stands before it. */
  first: boolean;
  total: number;
}

export interface PairMatrix {
  columns: readonly PairHead[];
  rows: readonly (PairHead & { cells: readonly Omit<PairTile, 'x' | 'y' | 'width' | 'height'>[] })[];
  /** Sum of all cells. */
  total: number;
  /** Largest count of two single bodies. */
  highest: number;
  words: { total: string; leads: string; supports: string };
}

const LINE = 14;
const ROW = 32;
const LABELS = 190;
const TOTAL = 40;

/** Columns and rows in pixels. */
function layoutOf({ columns, rows }: PairMatrix, width: number) {
  const labels = Math.min(LABELS, Math.max(...rows.map(({ label }) => textWidth(label, FONT_SIZE)))) + 10;
  const column = (width - labels - TOTAL) / columns.length;
  const top = LINE + Math.max(...columns.map(({ label }) => columnHeadHeight(label))) + 22;
  return {
    labels,
    column,
    top,
    bottom: top + rows.length * ROW,
    x: (index: number) => labels + (index + 0.5) * column,
    y: (index: number) => top + (index + 0.5) * ROW,
  };
}

type Layout = ReturnType<typeof layoutOf>;

/** Totals at the right and below: ink-2, because they are sums. */
function totalMarks({ columns, rows, words, total: all }: PairMatrix, width: number, at: Layout) {
  const right = width - TOTAL / 2;
  const below = at.bottom + ROW / 2;
  const totals = [
    ...columns.map(({ total }, index) => ({ x: at.x(index), y: below, text: String(total) })),
    ...rows.map(({ total }, index) => ({ x: right, y: at.y(index), text: String(total) })),
    { x: right, y: at.top - LINE, text: words.total },
    { x: right, y: below, text: String(all) },
  ];
  return [
    Plot.text(totals, { x: 'x', y: 'y', text: 'text', fill: token('ink-2') }),
    Plot.text([words.total], { x: at.labels - 8, y: below, textAnchor: 'end', fill: token('ink-2') }),
  ];
}

/** Tiles of all cells that are not zero. */
function tilesOf({ rows }: PairMatrix, at: Layout): PairTile[] {
  const size = { width: at.column - 3, height: ROW - 3 };
  return rows
    .flatMap(({ cells }, row) =>
      cells.map((cell, index) => ({ ...cell, ...size, x: at.x(index), y: at.y(row) })),
    )
    .filter(({ count }) => count > 0);
}

/** Rules below the heads, above the totals, and where another kind of row or column begins. */
function ruleMarks({ rows, columns }: PairMatrix, at: Layout): Plot.Markish[] {
  const starts = (heads: readonly PairHead[]): number[] =>
    heads.flatMap(({ first }, index) => (first && index > 0 ? [index] : []));
  const across = [at.top, ...starts(rows).map((index) => at.top + index * ROW), at.bottom];
  const down = starts(columns).map((index) => at.labels + index * at.column);
  return [
    Plot.ruleY(across, { stroke: token('rule') }),
    Plot.ruleX(down, { y1: LINE + 8, y2: at.bottom + ROW, stroke: token('rule') }),
  ];
}

/** Names of the rows, and what rows and columns are. */
function nameMarks({ rows, words }: PairMatrix, at: Layout): Plot.Markish[] {
  const names = rows.map(({ label }, index) => ({
    y: at.y(index),
    text: wrapSentence(label, at.labels - 8, FONT_SIZE).join('\n'),
  }));
  const right = { x: at.labels - 8, textAnchor: 'end', lineHeight: LINE / FONT_SIZE } as const;
  const strong = { fontWeight: 600, fill: token('ink-2') } as const;
  return [
    Plot.text([words.supports], { ...strong, x: at.labels, y: LINE / 2 + 3, textAnchor: 'start' }),
    Plot.text([words.leads], { ...right, ...strong, y: at.top - LINE }),
    Plot.text(names, { ...right, y: 'y', text: 'text', fill: token('ink') }),
  ];
}

/** Leading bodies down the side, supporting bodies along the top, the number of tasks where they meet. */
export function pairMatrix(matrix: PairMatrix, options: ChartOptions): Element {
  const at = layoutOf(matrix, options.width);
  const heads = matrix.columns.map(({ label }, index) => ({ label, x: at.x(index) }));
  return pixelPlot(options, at.bottom + ROW, [
    ...columnHeads(heads, at.top - 8),
    ...ruleMarks(matrix, at),
    ...nameMarks(matrix, at),
    ...pairTiles(tilesOf(matrix, at), matrix.highest),
    ...totalMarks(matrix, options.width, at),
  ]);
}
