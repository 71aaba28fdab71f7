import * as Plot from '@observablehq/plot';
import { textWidth, wrapBold } from '../../format/textWidth.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable, pixelPlot } from '../kit/frame.ts';
import { FONT_SIZE, WIDE_FROM, type ChartOptions } from '../kit/chartOptions.ts';

/** How a piece is filled, to be told apart without colour. */
export type Pattern = 'solid' | 'pale' | 'hollow' | 'upright' | 'level' | 'point';

/** Something that a pattern shows and where it leads. */
interface Linked {
  pattern: Pattern;
  description: string;
  href: string;
}

/** A piece of a bar, or all squares of one kind, and what is said of it, such as "at least 25 (17%)". */
export interface FirmnessPiece extends Linked {
  share: number;
  label: string;
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
  squares: readonly Linked[];
}

/** The plan: what each pattern of its squares means and how many there are, and its sections. */
export interface FirmnessPlan extends FirmnessBar {
  sections: readonly FirmnessSection[];
}

/** In pixels, by its left end and the middle of its height. */
interface Patterned extends Linked {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface TextAt {
  x: number;
  y: number;
  text: string;
  bold?: boolean;
}

/** Some lines of the drawing, and where the next begin. */
interface Part {
  texts: TextAt[];
  rects: Patterned[];
  bottom: number;
}

const FILL: Readonly<Record<Exclude<Pattern, 'point'>, TokenName>> = {
  solid: 'river',
  pale: 'river-pale',
  hollow: 'paper',
  upright: 'paper',
  level: 'paper',
};

/** Rectangles solid, pale, hollow, hollow and hatched, or nothing but a point in the middle. */
function patternMarks(rects: readonly Patterned[]): Plot.Markish[] {
  const right = ({ x, width }: Patterned): number => x + width;
  const middle = ({ x, width }: Patterned): number => x + width / 2;
  const top = ({ y, height }: Patterned): number => y - height / 2;
  const foot = ({ y, height }: Patterned): number => y + height / 2;
  const linked = { href: 'href', title: 'description', ariaLabel: 'description' };
  // A line as broad as its piece, in dashes: its hatching.
  const hatched = { stroke: token('river'), strokeDasharray: '1.2 2.8', pointerEvents: 'none' } as const;
  return [...Map.groupBy(rects, ({ pattern }) => pattern)].flatMap(([pattern, own]) => [
    Plot.rect(own, {
      ...{ x1: 'x', x2: right, y1: top, y2: foot, ...linked },
      ...(pattern === 'point'
        ? { fill: 'none', stroke: 'none', pointerEvents: 'all' }
        : { fill: token(FILL[pattern]), stroke: token('river'), strokeWidth: 1.2 }),
    }),
    pattern === 'upright'
      ? Plot.link(own, { x1: 'x', x2: right, y1: 'y', y2: 'y', strokeWidth: 'height', ...hatched })
      : null,
    pattern === 'level'
      ? Plot.link(own, { x1: middle, x2: middle, y1: top, y2: foot, strokeWidth: 'width', ...hatched })
      : null,
    pattern === 'point'
      ? Plot.dot(own, { x: middle, y: 'y', r: 2, fill: token('ink-2'), pointerEvents: 'none' })
      : null,
  ]);
}

const LINE = 18;
const BAR = 26;
const SWATCH = 16;
const ITEM = 22;

/** Wide, the name of a section stands before its squares; narrow, above them. */
const SQUARES = {
  wide: { row: 24, pitch: 21, size: 15, name: 12, middle: 12 },
  narrow: { row: 37, pitch: 15.5, size: 13, name: 8, middle: 24 },
};

/** Swatch and label of every piece, in as many lines as they need. */
function keyOf(pieces: readonly FirmnessPiece[], top: number, width: number): Part {
  let [x, y] = [1, top + 7];
  const texts: TextAt[] = [];
  const rects = pieces.map((piece) => {
    const room = SWATCH + 6 + textWidth(piece.label, FONT_SIZE);
    if (x > 1 && x + room > width) [x, y] = [1, y + ITEM];
    const swatch = { ...piece, x, y, width: SWATCH, height: 14 };
    texts.push({ x: x + SWATCH + 6, y, text: piece.label });
    x += room + 12;
    return swatch;
  });
  return { texts, rects, bottom: y - 7 + ITEM };
}

/** Heading, a bar where it is one of 100 %, and what its patterns mean. */
function blockOf({ label, pieces }: FirmnessBar, top: number, width: number, bar: number): Part {
  const shown = pieces.filter(({ share }) => share > 0);
  const heading = wrapBold(label, width, FONT_SIZE).map((text, index): TextAt => ({
    x: 0,
    y: top + 9 + index * LINE,
    text,
    bold: true,
  }));
  const y = top + heading.length * LINE + 3;
  const key = keyOf(shown, y + (bar > 0 ? bar + 8 : 4), width);
  let x = 1;
  const pieceAt = (piece: FirmnessPiece): Patterned => {
    const rect = { ...piece, x, y: y + bar / 2, width: piece.share * (width - 2), height: bar };
    x += rect.width;
    return rect;
  };
  const rects = [...(bar > 0 ? shown.map(pieceAt) : []), ...key.rects];
  return { texts: [...heading, ...key.texts], rects, bottom: key.bottom };
}

/** The rows of squares under each other, each with its name and its count. */
function squaresOf(sections: readonly FirmnessSection[], top: number, width: number): Part {
  const wide = width >= WIDE_FROM;
  const { row, pitch, size, name, middle } = wide ? SQUARES.wide : SQUARES.narrow;
  const left = wide ? Math.max(...sections.map(({ label }) => textWidth(label, FONT_SIZE))) + 12 : 1;
  const placed = sections.map((section, index) => ({ ...section, y: top + index * row }));
  return {
    texts: placed.flatMap(({ label, end, squares, y }) => [
      { x: 0, y: y + name, text: label },
      { x: left + squares.length * pitch + 4, y: y + middle, text: end },
    ]),
    rects: placed.flatMap(({ squares, y }) =>
      squares.map((square, at) => ({
        ...{ ...square, x: left + at * pitch, y: y + middle },
        ...{ width: size, height: size },
      })),
    ),
    bottom: top + placed.length * row,
  };
}

/**
 * The tasks of a plan, a square each in the row of its section; under them bars of 100 %, one under the other, every piece named
 * under its bar with a swatch of its pattern.
 */
export function firmness(bars: readonly FirmnessBar[], plan: FirmnessPlan, options: ChartOptions): Element {
  const { width } = options;
  assertDrawable('firmness', [...bars, plan], ({ pieces }) => pieces.map(({ share }) => share));
  const head = blockOf(plan, 2, width, 0);
  const squares = squaresOf(plan.sections, head.bottom, width);
  let { bottom } = squares;
  const blocks = bars.map((bar) => {
    const block = blockOf(bar, bottom + 14, width, BAR);
    ({ bottom } = block);
    return block;
  });
  const all = [head, squares, ...blocks];
  const text = { x: 'x', y: 'y', text: 'text', textAnchor: 'start', fill: token('ink') } as const;
  const texts = Map.groupBy(
    all.flatMap((part) => part.texts),
    ({ bold = false }) => bold,
  );
  return pixelPlot(options, bottom, [
    ...patternMarks(all.flatMap(({ rects }) => rects)),
    Plot.text(texts.get(true) ?? [], { ...text, fontWeight: 600 }),
    Plot.text(texts.get(false) ?? [], text),
  ]);
}
