/** A long drawing set in columns, as a newspaper sets a list: a picture has the shape of a screen, a list has not. */
import { FONT_SIZE } from '../../charts/kit/chartOptions.ts';
import { drawingParts, parseDrawing, type Part } from './drawingParts.ts';
import { gapsOf, headOf, type Gap } from './gapsOf.ts';

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

interface Cutting {
  cuts: readonly Gap[];
  tallest: number;
  penalty: number;
}

/** What is to be cut, and the height of the names that every column but the first repeats. */
interface Length {
  gaps: readonly Gap[];
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
  const parts = wholeParts(svg);
  const head = headOf(parts);
  const length: Length = { gaps: gapsOf(parts, height), height, head };
  const repeated = head > 0 ? { inner: () => stretch(svg, 0, head), height: head } : undefined;
  return columns.flatMap((count) => {
    if (count === 1) return [[{ inner: () => svg.innerHTML, width, top: 0, bottom: height }]];
    const cuts = chooseCuts(length, count)?.cuts;
    if (cuts === undefined) return [];
    const tops = [0, ...cuts.map(({ bottom }) => bottom - 1)];
    const bottoms = [...cuts.map(({ top }) => top + 1), height];
    return [
      tops.map((top, index): Slice => {
        const bottom = bottoms[index] ?? height;
        const slice = { inner: () => stretch(svg, top, bottom), width, top, bottom };
        return index > 0 && repeated !== undefined ? { ...slice, head: repeated } : slice;
      }),
    ];
  });
}
