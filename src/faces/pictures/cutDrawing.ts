/** A long drawing set in columns, as a newspaper sets a list: a picture has the shape of a screen, a list has not. */
import { FONT_SIZE } from '../../charts/kit/chartOptions.ts';
import { drawingParts, parseDrawing, type Part } from './drawingParts.ts';

export interface Gap {
  top: number;
  bottom: number;
  /** What a cut here costs, in pixels of column: it should be wide and stand before a heading. */
  penalty: number;
}

/** A mark taller than this share of the drawing is a ground or a rule: columns may cut it. */
const GROUND = 0.25;
/** A part that is thinner than this and wider than this share of the drawing is a rule between rows. */
const RULE = { height: 3, width: 0.5 };
/** Two parts of one row are closer than this; a gap as wide as `WIDE_GAP` is one between rows. */
const MIN_GAP = 2;
const WIDE_GAP = 14;
/** How much longer a column may grow, in shares of the drawing, for the next to begin with a heading. */
const HEADED = 0.07;
/** Headings and the names of rows begin at the left edge. */
const LEFT_EDGE = 40;
/** Below a heading may stand a scale, no further than this; a row reaches that far above its lowest part. */
const SCALE_REACH = 32;
const NEAR = 10;
/** Names of columns take no more than this. */
const LONGEST_HEAD = 190;

/** Notes the row of a mark on what is drawn of it: links, which say so in pages, are left out of pictures. */
export const ROW = 'data-row';

const rowOf = ({ element }: Part): string | undefined =>
  element.closest(`[${ROW}]`)?.getAttribute(ROW) ?? undefined;

const bold = ({ text }: Part): boolean => text?.bold === true;
const leftTexts = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.text !== undefined && part.left < LEFT_EDGE);

/** Whether what ends at `y` is a heading, or its scale, and would be parted from its rows by a cut. */
function endsHeading(parts: readonly Part[], marks: readonly Mark[], y: number): boolean {
  const above = (part: Part, reach: number): boolean => part.bottom <= y && part.bottom > y - reach;
  const left = leftTexts(parts);
  const named = left.some((part) => !bold(part) && above(part, NEAR));
  const headings = left.filter((part) => bold(part) && above(part, SCALE_REACH));
  // A bold name with marks beside or below it is a row.
  const followed = ({ top }: Part): boolean => marks.some(({ bottom }) => bottom <= y && bottom > top);
  return (!named && headings.some((heading) => !followed(heading))) || endsName(parts, y);
}

/** Whether the lowest line above `y` is a name alone, with its row below it. */
function endsName(parts: readonly Part[], y: number): boolean {
  const line = parts.filter((part) => part.bottom <= y && part.bottom > y - NEAR);
  const [name] = line;
  return line.length === 1 && name?.text !== undefined && name.left < LEFT_EDGE && rowOf(name) === undefined;
}

const startsHeading = (parts: readonly Part[], y: number): boolean =>
  leftTexts(parts).some((part) => bold(part) && part.top >= y && part.top < y + SCALE_REACH);

/** The empty stripes between the parts that must stay whole; none right below a heading. */
function gapsOf(all: readonly Part[], marks: readonly Mark[], width: number, height: number): Gap[] {
  const parts = all.filter(
    ({ left, right, top, bottom, text }) =>
      text !== undefined || bottom - top > RULE.height || right - left < RULE.width * width,
  );
  const whole = parts
    .filter(({ top, bottom }) => bottom - top < GROUND * height)
    .sort((a, b) => a.top - b.top);
  const gaps: Gap[] = [];
  let lowest = whole[0];
  for (const part of whole) {
    if (lowest === undefined) break;
    const [top, bottom] = [lowest.bottom, part.top];
    if (bottom - top >= MIN_GAP && !endsHeading(parts, marks, top)) {
      const narrow = 12 * Math.max(0, WIDE_GAP - (bottom - top));
      gaps.push({ top, bottom, penalty: narrow + (startsHeading(parts, bottom) ? 0 : HEADED * height) });
    }
    if (part.bottom > lowest.bottom) lowest = part;
  }
  return gaps;
}

/** Where names of columns end that begin at the left edge themselves: two or more in bold on the first line. */
function endOfBoldLine(parts: readonly Part[]): number {
  const texts = parts.filter(({ text }) => text !== undefined);
  const first = Math.min(...texts.map(({ top }) => top));
  const line = texts.filter((part) => part.top < first + 3);
  if (line.length < 2 || !line.every(bold)) return 0;
  const below = texts.filter((part) => part.top > first + NEAR).map(({ top }) => top);
  return Math.floor(Math.min(...below)) - 1;
}

/**
 * Height of the names of columns at the top of a drawing, which every column of it needs: two or more texts side by
 * side, right of the edge, above the first heading or row. Zero where there are none.
 */
function headOf(parts: readonly Part[]): number {
  const left = leftTexts(parts);
  const ends = [left.filter(bold), left].map((texts) => Math.min(...texts.map(({ top }) => top)));
  for (const end of ends) {
    const names = parts.filter(
      (part) => part.text !== undefined && part.left >= LEFT_EDGE && part.bottom <= end + 1,
    );
    const places = new Set(names.map((part) => Math.round(part.left)));
    if (end < LONGEST_HEAD && places.size > 1) return Math.floor(end) - 1;
  }
  return endOfBoldLine(parts);
}

/** A drawing, or the stretch of it that stands in one column. */
export interface Slice {
  /** Markup inside the drawing's `<svg>`; made when asked for, because most settings are only measured. */
  inner: () => string;
  width: number;
  top: number;
  bottom: number;
  /** The names of the drawing's columns, repeated above a slice that does not begin with them. */
  head?: { inner: () => string; height: number };
}

/** How far a cut may stray from equal columns, in shares of a column. */
const STRAY = 0.3;
/** A drawing with what the page's style sheet gives its texts. */
export function readDrawing(markup: string): Pick<Length, 'svg' | 'width' | 'height'> {
  const svg = parseDrawing(markup);
  svg.setAttribute('font-size', String(FONT_SIZE));
  svg.setAttribute('text-anchor', 'middle');
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { svg, width, height };
}

/** The parts of a drawing, the lines of one text as one. */
function wholeParts(svg: Element): Part[] {
  const parts = new Map<Element, Part>();
  for (const part of drawingParts(svg)) {
    const { element, top, bottom } = part;
    const known = parts.get(element) ?? part;
    parts.set(element, { ...part, top: Math.min(known.top, top), bottom: Math.max(known.bottom, bottom) });
  }
  return [...parts.values()];
}

interface Cutting {
  cuts: readonly Gap[];
  tallest: number;
  penalty: number;
}

export interface Mark extends Part {
  row: string;
}

/** A drawing that may be cut, and the height of the names that every column but the first repeats. */
export interface Length {
  svg: Element;
  parts: readonly Part[];
  /** Those of them that show a row. */
  marks: readonly Mark[];
  gaps: readonly Gap[];
  width: number;
  height: number;
  head: number;
}

/** Cuts so that the tallest column is short and the cuts fall between rows rather than inside one. */
function chooseCuts(length: Length, columns: number, from = 0): Cutting | undefined {
  const { gaps, height, head } = length;
  const repeated = from > 0 ? head : 0;
  if (columns === 1) return { cuts: [], tallest: height - from + repeated, penalty: 0 };
  const ideal = (height - from + (from > 0 ? 0 : (columns - 1) * head)) / columns;
  let best: Cutting | undefined;
  for (const gap of gaps) {
    if (Math.abs(gap.top - from - ideal) > STRAY * ideal) continue;
    const rest = chooseCuts(length, columns - 1, gap.bottom);
    if (rest === undefined) continue;
    const tallest = Math.max(gap.top - from + repeated, rest.tallest);
    const penalty = gap.penalty + rest.penalty;
    if (best === undefined || tallest + penalty < best.tallest + best.penalty)
      best = { cuts: [gap, ...rest.cuts], tallest, penalty };
  }
  return best;
}

/** What of a drawing stands between two heights; rules and grounds that cross them are left for the column to clip. */
function stretch(drawing: Element, top: number, bottom: number): string {
  const svg = drawing.cloneNode(true) as Element;
  const parts = wholeParts(svg);
  const kept = new Set(
    parts.filter((part) => part.top < bottom && part.bottom > top).map(({ element }) => element),
  );
  for (const { element } of parts) if (!kept.has(element)) element.remove();
  for (const group of [...svg.querySelectorAll('g')].reverse())
    if (group.childElementCount === 0) group.remove();
  return svg.innerHTML;
}

/** @param markup one `<svg>` with a viewBox from 0 0 */
export function readLength(markup: string): Length {
  const { svg, width, height } = readDrawing(markup);
  const parts = wholeParts(svg);
  const marks = parts.flatMap((part) => {
    const row = rowOf(part);
    return row === undefined ? [] : [{ ...part, row }];
  });
  return { svg, parts, marks, gaps: gapsOf(parts, marks, width, height), width, height, head: headOf(parts) };
}

/** The stretches between cuts, the names of columns above each that does not begin with them. */
export function slicesAt({ svg, width, head }: Length, cuts: readonly Gap[], end: number): Slice[] {
  const repeated = head > 0 ? { inner: () => stretch(svg, 0, head), height: head } : undefined;
  const tops = [0, ...cuts.map(({ bottom }) => bottom - 1)];
  const bottoms = [...cuts.map(({ top }) => top + 1), end];
  return tops.map((top, index): Slice => {
    const bottom = bottoms[index] ?? end;
    const slice = { inner: () => stretch(svg, top, bottom), width, top, bottom };
    return index > 0 && repeated !== undefined ? { ...slice, head: repeated } : slice;
  });
}

export const wholeSlice = ({ svg, width, height }: ReturnType<typeof readDrawing>): Slice => ({
  ...{ inner: () => svg.innerHTML, width, top: 0, bottom: height },
});

/** Sets a drawing in columns; nothing where no cut leaves every row whole. */
export function cutDrawing(length: Length, columns: number): Slice[] | undefined {
  if (columns === 1) return [wholeSlice(length)];
  const cuts = chooseCuts(length, columns)?.cuts;
  return cuts === undefined ? undefined : slicesAt(length, cuts, length.height);
}
