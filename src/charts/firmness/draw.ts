import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { wrapBold } from '../../format/wrapBold.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { patternRects, type Pattern, type PatternedRect } from './patternRects.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

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
