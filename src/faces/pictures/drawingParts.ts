/** Where the texts and marks of a drawing stand: no browser lays a picture out before it is drawn. */
import { boldWidth } from '../../format/boldWidth.ts';
import { textWidth } from '../../format/textWidth.ts';
import { chartDocument } from '../../charts/kit/render.ts';
import { matrixOf, type Matrix, type Point } from './matrixOf.ts';
import { pathPoints } from './pathPoints.ts';

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

const inherited = (element: Element, name: string): string | undefined =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;

/** Height above and depth below the baseline, in em, of what is inked: Chinese characters and Latin letters alike. */
const ABOVE = 0.88;
const BELOW = 0.22;

/** Which part of a text stands before its anchor. */
const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** What is drawn of a text: not the title a pointer shows. */
const wordsOf = (line: Element): string =>
  [...line.childNodes]
    .filter(({ nodeName }) => nodeName !== 'title')
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();

function textParts(text: Element, measure: Measure): Part[] {
  const size = Number(inherited(text, 'font-size') ?? 16);
  const bold = Number(inherited(text, 'font-weight') ?? 400) >= 600;
  const anchor = inherited(text, 'text-anchor') ?? 'start';
  const matrix = matrixOf(text);
  const length = (value: string | null): number =>
    value?.endsWith('em') === true ? Number.parseFloat(value) * size : Number(value ?? 0);
  const spans = [...text.querySelectorAll('tspan')];
  let y = length(text.getAttribute('y')) + length(text.getAttribute('dy'));
  return (spans.length > 0 ? spans : [text]).flatMap((line) => {
    if (line !== text) {
      if (line.hasAttribute('y')) y = length(line.getAttribute('y'));
      y += length(line.getAttribute('dy'));
    }
    const words = wordsOf(line);
    if (words === '') return [];
    const width = measure(words, size, bold);
    const start = length(line.getAttribute('x')) - (ANCHORS[anchor] ?? 0) * width;
    const part = partOf(text, matrix, corners(start, y - ABOVE * size, start + width, y + BELOW * size));
    return [
      { ...part, text: { words, size: size * Math.hypot(matrix[0], matrix[1]), bold, tag: line.localName } },
    ];
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
