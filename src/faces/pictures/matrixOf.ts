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
    else throw new Error(`a drawing uses ${String(name)}(): teach src/faces/pictures/matrixOf.ts to read it`);
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
export function matrixOf(element: Element): Matrix {
  const parent = element.parentElement;
  const outer = parent === null ? IDENTITY : matrixOf(parent);
  return multiply(outer, element.localName === 'svg' ? viewportOf(element) : transformOf(element));
}
