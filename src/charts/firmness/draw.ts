import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { wrapBold } from '../../format/wrapBold.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, pixelPlot } from '../kit/frame.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';

/** How a piece is filled, to be told apart without colour. */
export type Pattern = 'solid' | 'pale' | 'hollow' | 'upright' | 'level' | 'point';

/** A rectangle in pixels of the drawing. */
export interface PatternedRect {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  pattern: Pattern;
  title: string;
  href: string;
}

/** Distance of the lines of a hatched piece. */
const GAP = 4;

const FILL: Readonly<Record<Pattern, string>> = {
  solid: token('river'),
  pale: token('river-pale'),
  hollow: token('paper'),
  upright: token('paper'),
  level: token('paper'),
  point: token('paper'),
};

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

/** Rectangles solid, pale, hollow, hollow and hatched, or nothing but a point in the middle. */
function patternRects(rects: readonly PatternedRect[]): Plot.Markish[] {
  const points = rects.filter(({ pattern }) => pattern === 'point');
  return [
    Plot.rect(rects, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: ({ pattern }: PatternedRect) => FILL[pattern],
      stroke: ({ pattern }: PatternedRect) => token(pattern === 'point' ? 'paper' : 'river'),
      strokeWidth: 1.2,
      href: 'href',
      title: 'title',
      ariaLabel: 'title',
    }),
    hatching(rects),
    Plot.dot(points, {
      x: ({ x1, x2 }: PatternedRect) => (x1 + x2) / 2,
      y: ({ y1, y2 }: PatternedRect) => (y1 + y2) / 2,
      r: 2,
      fill: token('ink-2'),
      pointerEvents: 'none',
    }),
  ];
}

/** A piece of a bar, or all squares of one kind, and what is said of it, such as "at least 25 (17%)". */
export interface FirmnessPiece {
  pattern: Pattern;
  share: number;
  label: string;
  /** The same with whose piece it is. */
  description: string;
  href: string;
}

/** One bar of 100 %. */
export interface FirmnessBar {
  id: string;
  label: string;
  pieces: readonly FirmnessPiece[];
}

/** A section of the plan, a square for each task. */
export interface FirmnessSection {
  id: string;
  label: string;
  /** Stands after the last square, such as "4 of 5". */
  end: string;
  squares: readonly { pattern: Pattern; description: string; href: string }[];
}

/** The plan: what each pattern of its squares means and how many there are, and its sections. */
export interface FirmnessPlan extends FirmnessBar {
  sections: readonly FirmnessSection[];
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
  bottom: number;
}

const LINE = 18;
const BAR = 26;
const SWATCH = 16;
const ITEM = 22;

/** Wide, the name of a section stands before its squares; narrow, above them. */
const SQUARES = {
  wide: { row: 24, pitch: 21, size: 15, middle: 12 },
  narrow: { row: 42, pitch: 15.5, size: 13, middle: 27 },
};

/** The bar: pieces side by side, in the order given. */
function barRects(pieces: readonly FirmnessPiece[], y: number, width: number): PatternedRect[] {
  let x = 1;
  return pieces.map(({ pattern, share, description, href }) => {
    const x1 = x;
    x += share * (width - 2);
    return { x1, x2: x, y1: y, y2: y + BAR, pattern, title: description, href };
  });
}

/** Swatch and label of every piece, in as many lines as they need. */
function pieceLabels(pieces: readonly FirmnessPiece[], top: number, width: number) {
  const labels: TextAt[] = [];
  const rects: PatternedRect[] = [];
  let [x, y] = [1, top];
  for (const { pattern, label, description, href } of pieces) {
    const room = SWATCH + 6 + textWidth(label, FONT_SIZE);
    if (x > 1 && x + room > width) [x, y] = [1, y + ITEM];
    rects.push({ x1: x, x2: x + SWATCH, y1: y, y2: y + 14, pattern, title: description, href });
    labels.push({ x: x + SWATCH + 6, y: y + 7, text: label });
    x += room + 16;
  }
  return { labels, rects, end: y + ITEM };
}

/** Heading, a bar where it is one of 100 %, and what its patterns mean. */
function blockOf({ label, pieces }: FirmnessBar, top: number, width: number, bar: number): Block {
  const shown = pieces.filter(({ share }) => share > 0);
  const headings = wrapBold(label, width, FONT_SIZE).map((text, index) => ({
    x: 0,
    y: top + 9 + index * LINE,
    text,
  }));
  const y = top + headings.length * LINE + 3;
  const { labels, rects, end } = pieceLabels(shown, y + (bar > 0 ? bar + 8 : 4), width);
  const bars = bar > 0 ? barRects(shown, y, width) : [];
  return { headings, labels, rects: [...bars, ...rects], bottom: end + 12 };
}

/** The rows of squares under each other, each with its name and its count. */
function sectionRows(sections: readonly FirmnessSection[], top: number, width: number): Block {
  const wide = width >= WIDE;
  const { row, pitch, size, middle } = wide ? SQUARES.wide : SQUARES.narrow;
  const left = wide ? Math.max(...sections.map(({ label }) => textWidth(label, FONT_SIZE))) + 12 : 1;
  const placed = sections.map((section, index) => ({ ...section, y: top + index * row }));
  return {
    headings: [],
    labels: placed.flatMap(({ label, end, squares, y }) => [
      { x: 0, y: wide ? y + middle : y + 10, text: label },
      { x: left + squares.length * pitch + 4, y: y + middle, text: end },
    ]),
    rects: placed.flatMap(({ squares, y }) =>
      squares.map(({ pattern, description, href }, index) => {
        const [x1, y1] = [left + index * pitch, y + middle - size / 2];
        return { x1, x2: x1 + size, y1, y2: y1 + size, pattern, title: description, href };
      }),
    ),
    bottom: top + placed.length * row + 4,
  };
}

/**
 * Bars of 100 %, one under the other, every piece named under its bar with a swatch of its pattern; under them the tasks of the
 * plan, a square each in the row of its section.
 */
export function firmness(bars: readonly FirmnessBar[], plan: FirmnessPlan, options: ChartOptions): Element {
  const { width } = options;
  assertDrawable('firmness', [...bars, plan], ({ pieces }) => pieces.map(({ share }) => share));
  let top = 2;
  const blocks = bars.map((bar) => {
    const block = blockOf(bar, top, width, BAR);
    top = block.bottom;
    return block;
  });
  const head = blockOf(plan, top + 6, width, 0);
  const rows = sectionRows(plan.sections, head.bottom - 6, width);
  const all = [...blocks, head, rows];
  const text = { x: 'x', y: 'y', text: 'text', textAnchor: 'start', fill: token('ink') } as const;
  return pixelPlot(options, rows.bottom, [
    Plot.text(
      all.flatMap(({ headings }) => headings),
      { ...text, fontWeight: 600 },
    ),
    ...patternRects(all.flatMap(({ rects }) => rects)),
    Plot.text(
      all.flatMap(({ labels }) => labels),
      text,
    ),
  ]);
}
