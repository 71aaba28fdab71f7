import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { wrapBold } from '../../format/wrapBold.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** How a piece is filled, to be told apart without colour. */
export type Pattern = 'solid' | 'pale' | 'hollow' | 'upright' | 'level' | 'ink' | 'dashed';

/** A rectangle in pixels of the drawing. */
export interface PatternedRect {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  pattern: Pattern;
  title: string;
}

/** Distance of the lines of a hatched piece. */
const GAP = 4;

const FILL: Readonly<Record<Pattern, string>> = {
  solid: token('river'),
  pale: token('river-pale'),
  hollow: token('paper'),
  upright: token('paper'),
  level: token('paper'),
  ink: token('ink-2'),
  dashed: token('paper'),
};

const isInk = ({ pattern }: PatternedRect): boolean => pattern === 'ink' || pattern === 'dashed';

function steps(from: number, to: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.ceil((to - from) / GAP) - 1) },
    (_, index) => from + (index + 1) * GAP,
  );
}

function hatching(rects: readonly PatternedRect[]): Plot.Markish {
  const lines = rects.flatMap(({ pattern, x1, x2, y1, y2 }) => {
    if (pattern === 'upright') return steps(x1, x2).map((x) => ({ x1: x, x2: x, y1, y2 }));
    return pattern === 'level' ? steps(y1, y2).map((y) => ({ x1, x2, y1: y, y2: y })) : [];
  });
  return Plot.link(lines, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    stroke: token('river'),
    strokeWidth: 1.2,
  });
}

/** Rectangles solid, pale, hollow, or hollow and hatched. */
function patternRects(rects: readonly PatternedRect[]): Plot.Markish[] {
  const edges = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', title: 'title' };
  const whole = rects.filter(({ pattern }) => pattern !== 'dashed');
  const stroke = (rect: PatternedRect): string => token(isInk(rect) ? 'ink-2' : 'river');
  return [
    Plot.rect(whole, {
      ...edges,
      fill: ({ pattern }: PatternedRect) => FILL[pattern],
      stroke,
      strokeWidth: 1.2,
    }),
    Plot.rect(
      rects.filter(({ pattern }) => pattern === 'dashed'),
      { ...edges, fill: FILL.dashed, stroke, strokeWidth: 1.2, strokeDasharray: '4 3' },
    ),
    hatching(rects),
  ];
}

/** A piece of a bar and what stands under it, such as "at least 25 (17%)". */
export interface FirmnessPiece {
  pattern: Pattern;
  share: number;
  label: string;
  /** The same with whose piece it is. */
  description: string;
}

/** One bar of 100 %. */
export interface FirmnessBar {
  id: string;
  label: string;
  pieces: readonly FirmnessPiece[];
}

interface TextAt {
  x: number;
  y: number;
  text: string;
}

interface Block {
  headings: TextAt[];
  labels: TextAt[];
  rects: PatternedRect[];
  height: number;
}

const LINE = 18;
const BAR = 26;
const SWATCH = 16;
const ITEM = 22;

/** The bar: pieces side by side, in the order given. */
function barRects(pieces: readonly FirmnessPiece[], y: number, width: number): PatternedRect[] {
  let x = 1;
  return pieces.map(({ pattern, share, description }) => {
    const x1 = x;
    x += share * (width - 2);
    return { x1, x2: x, y1: y, y2: y + BAR, pattern, title: description };
  });
}

/** Swatch and label of every piece, in as many lines as they need. */
function pieceLabels(pieces: readonly FirmnessPiece[], top: number, width: number) {
  const labels: TextAt[] = [];
  const rects: PatternedRect[] = [];
  let [x, y] = [1, top];
  for (const { pattern, label, description } of pieces) {
    const room = SWATCH + 6 + textWidth(label, FONT_SIZE);
    if (x > 1 && x + room > width) [x, y] = [1, y + ITEM];
    rects.push({ x1: x, x2: x + SWATCH, y1: y, y2: y + 14, pattern, title: description });
    labels.push({ x: x + SWATCH + 6, y: y + 7, text: label });
    x += room + 16;
  }
  return { labels, rects, end: y + ITEM };
}

function blockOf({ label, pieces }: FirmnessBar, top: number, width: number): Block {
  const shown = pieces.filter(({ share }) => share > 0);
  const headings = wrapBold(label, width, FONT_SIZE).map((text, index) => ({
    x: 0,
    y: top + 9 + index * LINE,
    text,
  }));
  const bar = top + headings.length * LINE + 3;
  const { labels, rects, end } = pieceLabels(shown, bar + BAR + 8, width);
  return { headings, labels, rects: [...barRects(shown, bar, width), ...rects], height: end + 12 - top };
}

/** Bars of 100 %, one under the other; every piece is named under its bar with a swatch of its pattern. */
export function firmness(bars: readonly FirmnessBar[], options: ChartOptions): Element {
  assertDrawable('firmness', bars, ({ pieces }) => pieces.map(({ share }) => share));
  let top = 2;
  const blocks = bars.map((bar) => {
    const block = blockOf(bar, top, options.width);
    top += block.height;
    return block;
  });
  const text = { x: 'x', y: 'y', text: 'text', textAnchor: 'start', fill: token('ink') } as const;
  return pixelPlot(options, top, [
    Plot.text(
      blocks.flatMap(({ headings }) => headings),
      { ...text, fontWeight: 600 },
    ),
    ...patternRects(blocks.flatMap(({ rects }) => rects)),
    Plot.text(
      blocks.flatMap(({ labels }) => labels),
      text,
    ),
  ]);
}
