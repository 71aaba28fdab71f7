/** Where the texts and marks of a drawing stand: no browser lays a picture out before it is drawn. */
import { boldWidth, textWidth } from '../../format/textWidth.ts';
import { chartDocument } from '../../charts/kit/render.ts';
import { textLines } from './textLines.ts';

/** Transforms of SVG elements: what moves, turns or scales them, and the pictures inside pictures. */
/** x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export type Point = readonly [x: number, y: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

const numbers = (text: string): number[] => text.split(/[\s,]+/).map(Number);
const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function transformOf(element: Element): Matrix {
  let matrix = IDENTITY;
  for (const [, name, list = ''] of (element.getAttribute('transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [p = 0, q = 0] = numbers(list);
    const turn = (p * Math.PI) / 180;
    if (name === 'translate') matrix = multiply(matrix, [1, 0, 0, 1, p, q]);
    else if (name === 'scale') matrix = multiply(matrix, [p, 0, 0, list.includes(',') ? q : p, 0, 0]);
    else if (name === 'rotate')
      matrix = multiply(matrix, [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0]);
    else
      throw new Error(
        `a drawing uses ${String(name)}(): teach src/faces/pictures/drawingParts.ts to read it`,
      );
  }
  return matrix;
}

/** A picture inside the picture: its place, and how its own units are scaled. */
function viewportOf(svg: Element): Matrix {
  const [left = 0, top = 0, width = 1] = numbers(svg.getAttribute('viewBox') ?? '0 0 1 1');
  const scale = svg.hasAttribute('width') ? number(svg, 'width') / width : 1;
  return [scale, 0, 0, scale, number(svg, 'x') - left * scale, number(svg, 'y') - top * scale];
}

/** From an element's own units to pixels of the outermost picture. */
function matrixOf(element: Element): Matrix {
  const parent = element.parentElement;
  const outer = parent === null ? IDENTITY : matrixOf(parent);
  return multiply(outer, element.localName === 'svg' ? viewportOf(element) : transformOf(element));
}

const STEP = /([MmLlHhVvCcSsQqTtAaZz])([^A-DF-Za-df-z]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;
/** The flags of an arc may stand without anything between them and what follows. */
const FLAGS = /((?:[\s,]*-?[\d.]+){3})[\s,]*([01])[\s,]*([01])/g;
/** Numbers that one step of each kind takes. */
const ARGUMENTS: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, s: 4, q: 4, c: 6, a: 7 };

/** Points that hold an arc: its radii on all sides of the middle between its ends, twice those where it is more than half. */
function arcPoints(step: readonly number[], from: Point, end: Point): Point[] {
  const [rx = 0, ry = 0, , large] = step;
  const half = Math.hypot(end[0] - from[0], end[1] - from[1]) > 1.98 * Math.min(rx, ry);
  const reach = large === 1 && !half ? 2 : 1;
  const [x, y] = [(from[0] + end[0]) / 2, (from[1] + end[1]) / 2];
  return [[x - rx * reach, y - ry * reach], [x + rx * reach, y + ry * reach], end];
}

/** The points of one step, the last of them where it ends. */
function stepPoints(kind: string, step: readonly number[], from: Point, relative: boolean): Point[] {
  const [left, top] = relative ? from : [0, 0];
  const [first = 0] = step;
  if (kind === 'h') return [[left + first, from[1]]];
  if (kind === 'v') return [[from[0], top + first]];
  if (kind === 'a') return arcPoints(step, from, [left + (step[5] ?? 0), top + (step[6] ?? 0)]);
  return Array.from({ length: step.length / 2 }, (_, index) => [
    left + (step[2 * index] ?? 0),
    top + (step[2 * index + 1] ?? 0),
  ]);
}

/** The corners of a path's outline; of a curve, the points that hold it, which it never leaves; of an arc, the box of its radii. */
export function pathPoints(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  for (const [, letter = '', list = ''] of path.matchAll(STEP)) {
    const kind = letter.toLowerCase();
    if (kind === 'z') at = start;
    const spaced = kind === 'a' ? list.replace(FLAGS, '$1 $2 $3 ') : list;
    const values = (spaced.match(NUMBER) ?? []).map(Number);
    const size = ARGUMENTS[kind] ?? 1;
    if (values.length % size !== 0) throw new Error(`a path is not readable at "${letter}${list}"`);
    for (let from = 0; from < values.length; from += size) {
      const step = stepPoints(kind, values.slice(from, from + size), at, letter === kind);
      points.push(...step);
      at = step.at(-1) ?? at;
      if (kind === 'm' && from === 0) start = at;
    }
  }
  return points;
}

export interface Part {
  element: Element;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Words, their size and weight, where the part is a line of text. */
  text?: { words: string; size: number; bold: boolean; tag: string };
}

/** Width of a text in pixels. */
export type Measure = (words: string, size: number, bold: boolean) => number;

function partOf(element: Element, matrix: Matrix, points: readonly Point[], pad = 0): Part {
  const placed = points.map(([x, y]): Point => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ]);
  const xs = placed.map(([x]) => x);
  const ys = placed.map(([, y]) => y);
  return {
    element,
    left: Math.min(...xs) - pad,
    top: Math.min(...ys) - pad,
    right: Math.max(...xs) + pad,
    bottom: Math.max(...ys) + pad,
  };
}

const corners = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Height above and depth below the baseline, in em, of what is inked: Chinese characters and Latin letters alike. */
const ABOVE = 0.88;
const BELOW = 0.22;

function textParts(text: Element, measure: Measure): Part[] {
  const matrix = matrixOf(text);
  return textLines(text).map(({ element, words, size, bold, anchor, x, y }) => {
    const width = measure(words, size, bold);
    const start = x - anchor * width;
    const part = partOf(text, matrix, corners(start, y - ABOVE * size, start + width, y + BELOW * size));
    const drawn = size * Math.hypot(matrix[0], matrix[1]);
    return { ...part, text: { words, size: drawn, bold, tag: element.localName } };
  });
}

function markPoints(element: Element): Point[] {
  const at = (name: string): number => Number(element.getAttribute(name) ?? 0);
  switch (element.localName) {
    case 'circle':
      return corners(at('cx') - at('r'), at('cy') - at('r'), at('cx') + at('r'), at('cy') + at('r'));
    case 'line':
      return [
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ];
    case 'path':
      return pathPoints(element.getAttribute('d') ?? '');
    case 'rect':
      return corners(at('x'), at('y'), at('x') + at('width'), at('y') + at('height'));
    default:
      throw new Error(
        `a drawing holds <${element.localName}>: teach src/faces/pictures/drawingParts.ts where it stands`,
      );
  }
}

/** How wide a text is likely to be; the tests compare it with the fonts. */
export const likelyWidth: Measure = (words, size, bold) => (bold ? boldWidth : textWidth)(words, size);

/** Parses the markup of a drawing or picture. */
export function parseDrawing(markup: string): Element {
  const holder = chartDocument.createElement('div');
  holder.innerHTML = markup;
  const svg = holder.firstElementChild;
  if (svg === null) throw new Error('a drawing without an <svg>');
  svg.remove();
  return svg;
}

const PARTS = 'text,rect,circle,line,path,ellipse,polygon,polyline,image';
/** What these hold is drawn elsewhere, or not at all. */
const DEFINITIONS = 'defs,marker,clipPath,pattern,mask,symbol';

/** Every line of text and every mark with the box it fills, in pixels of the outermost picture. */
export function drawingParts(svg: Element, measure: Measure = likelyWidth): Part[] {
  return [...svg.querySelectorAll(PARTS)]
    .filter((element) => element.closest(DEFINITIONS) === null)
    .flatMap((element) =>
      element.localName === 'text'
        ? textParts(element, measure)
        : [partOf(element, matrixOf(element), markPoints(element), 0.5)],
    );
}
