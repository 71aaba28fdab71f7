/** A long drawing set in columns, as a newspaper sets a list: a picture has the shape of a screen, a list has not. */
import { FONT_SIZE } from '../charts/chartOptions.ts';
import { drawingParts, parseDrawing, type Part } from './drawingParts.ts';

/** A drawing, or the stretch of it that stands in one column. */
export interface Slice {
  /** Markup inside the drawing's `<svg>`; made when asked for, because most settings are only measured. */
  inner: () => string;
  width: number;
  top: number;
  bottom: number;
}

interface Gap {
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
/** How far a cut may stray from equal columns, in shares of a column. */
const STRAY = 0.3;
/** How much longer a column may grow, in shares of the drawing, for the next to begin with a heading. */
const HEADED = 0.07;

/** A drawing with what the page's style sheet gives its texts. */
function readDrawing(markup: string): Element {
  const svg = parseDrawing(markup);
  svg.setAttribute('font-size', String(FONT_SIZE));
  svg.setAttribute('text-anchor', 'middle');
  return svg;
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

/** Headings and the names of rows begin at the left edge. */
const LEFT_EDGE = 40;
/** Below a heading may stand a scale, no further than this; a row reaches that far above its lowest part. */
const SCALE_REACH = 32;
const ROW = 10;

/** Whether what ends at `y` is a heading, or its scale, and would be parted from its rows by a cut. */
function endsHeading(parts: readonly Part[], y: number): boolean {
  const left = parts.filter((part) => part.text !== undefined && part.left < LEFT_EDGE);
  const named = left.some(({ text, bottom }) => text?.bold !== true && bottom <= y && bottom > y - ROW);
  return (
    !named && left.some(({ text, bottom }) => text?.bold === true && bottom <= y && bottom > y - SCALE_REACH)
  );
}

const startsHeading = (parts: readonly Part[], y: number): boolean =>
  parts.some(
    ({ text, left, top }) => text?.bold === true && left < LEFT_EDGE && top >= y && top < y + SCALE_REACH,
  );

/** The empty stripes between the parts that must stay whole; none right below a heading. */
function gapsOf(parts: readonly Part[], height: number): Gap[] {
  const whole = parts
    .filter(({ top, bottom }) => bottom - top < GROUND * height)
    .sort((a, b) => a.top - b.top);
  const gaps: Gap[] = [];
  let lowest = whole[0];
  for (const part of whole) {
    if (lowest === undefined) break;
    if (part.top - lowest.bottom >= MIN_GAP && !endsHeading(parts, lowest.bottom))
      gaps.push({
        top: lowest.bottom,
        bottom: part.top,
        penalty:
          5 * Math.max(0, WIDE_GAP - (part.top - lowest.bottom)) +
          (startsHeading(parts, part.top) ? 0 : HEADED * height),
      });
    if (part.bottom > lowest.bottom) lowest = part;
  }
  return gaps;
}

interface Cutting {
  cuts: readonly Gap[];
  tallest: number;
  penalty: number;
}

/** Cuts so that the tallest column is short and the cuts fall between rows rather than inside one. */
function chooseCuts(gaps: readonly Gap[], height: number, columns: number, from = 0): Cutting | undefined {
  if (columns === 1) return { cuts: [], tallest: height - from, penalty: 0 };
  const ideal = (height - from) / columns;
  let best: Cutting | undefined;
  for (const gap of gaps) {
    if (Math.abs(gap.top - from - ideal) > STRAY * ideal) continue;
    const rest = chooseCuts(gaps, height, columns - 1, gap.bottom);
    if (rest === undefined) continue;
    const tallest = Math.max(gap.top - from, rest.tallest);
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

/**
 * Sets a drawing in columns.
 *
 * @param markup one `<svg>` with a viewBox from 0 0
 * @param columns the numbers of columns to try
 * @returns the slices for each number, without those where no cut leaves every row whole
 */
export function cutDrawing(markup: string, columns: readonly number[]): Slice[][] {
  const svg = readDrawing(markup);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const gaps = gapsOf(wholeParts(svg), height);
  return columns.flatMap((count) => {
    if (count === 1) return [[{ inner: () => svg.innerHTML, width, top: 0, bottom: height }]];
    const cuts = chooseCuts(gaps, height, count)?.cuts;
    if (cuts === undefined) return [];
    const tops = [0, ...cuts.map(({ bottom }) => bottom - 1)];
    const bottoms = [...cuts.map(({ top }) => top + 1), height];
    return [
      tops.map((top, index): Slice => {
        const bottom = bottoms[index] ?? height;
        return { inner: () => stretch(svg, top, bottom), width, top, bottom };
      }),
    ];
  });
}
