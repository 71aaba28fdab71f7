/** Where a long drawing may be cut. */
import type { Part } from './drawingParts.ts';

export interface Gap {
  top: number;
  bottom: number;
  /** What a cut here costs, in pixels of column: it should be wide and stand before a heading. */
  penalty: number;
}

/** A mark taller than this share of the drawing is a ground or a rule: columns may cut it. */
const GROUND = 0.25;
/** Two parts of one row are closer than this; a gap as wide as `WIDE_GAP` is one between rows. */
const MIN_GAP = 2;
const WIDE_GAP = 14;
/** How much longer a column may grow, in shares of the drawing, for the next to begin with a heading. */
const HEADED = 0.07;
/** Headings and the names of rows begin at the left edge. */
const LEFT_EDGE = 40;
/** Below a heading may stand a scale, no further than this; a row reaches that far above its lowest part. */
const SCALE_REACH = 32;
const ROW = 10;
/** Names of columns take no more than this. */
const LONGEST_HEAD = 190;

const bold = ({ text }: Part): boolean => text?.bold === true;
const leftTexts = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.text !== undefined && part.left < LEFT_EDGE);

/** Whether what ends at `y` is a heading, or its scale, and would be parted from its rows by a cut. */
function endsHeading(parts: readonly Part[], y: number): boolean {
  const above = (part: Part, reach: number): boolean => part.bottom <= y && part.bottom > y - reach;
  const left = leftTexts(parts);
  const named = left.some((part) => !bold(part) && above(part, ROW));
  return !named && left.some((part) => bold(part) && above(part, SCALE_REACH));
}

const startsHeading = (parts: readonly Part[], y: number): boolean =>
  leftTexts(parts).some((part) => bold(part) && part.top >= y && part.top < y + SCALE_REACH);

/** The empty stripes between the parts that must stay whole; none right below a heading. */
export function gapsOf(parts: readonly Part[], height: number): Gap[] {
  const whole = parts
    .filter(({ top, bottom }) => bottom - top < GROUND * height)
    .sort((a, b) => a.top - b.top);
  const gaps: Gap[] = [];
  let lowest = whole[0];
  for (const part of whole) {
    if (lowest === undefined) break;
    const [top, bottom] = [lowest.bottom, part.top];
    if (bottom - top >= MIN_GAP && !endsHeading(parts, top)) {
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
  const below = texts.filter((part) => part.top > first + ROW).map(({ top }) => top);
  return Math.floor(Math.min(...below)) - 1;
}

/**
 * Height of the names of columns at the top of a drawing, which every column of it needs: two or more texts side by
 * side, right of the edge, above the first heading or row. Zero where there are none.
 */
export function headOf(parts: readonly Part[]): number {
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
