import type { Point } from './matrixOf.ts';

const STEP = /([MmLlHhVvCcSsQqTtZz])([^A-DF-Za-df-z]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;
/** Numbers that one step of each kind takes; an arc is refused, because it may leave its ends' box. */
const ARGUMENTS: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, s: 4, q: 4, c: 6 };

/** The points of one step, the last of them where it ends. */
function stepPoints(kind: string, step: readonly number[], from: Point, relative: boolean): Point[] {
  const [left, top] = relative ? from : [0, 0];
  const [first = 0] = step;
  if (kind === 'h') return [[left + first, from[1]]];
  if (kind === 'v') return [[from[0], top + first]];
  return Array.from({ length: step.length / 2 }, (_, index) => [
    left + (step[2 * index] ?? 0),
    top + (step[2 * index + 1] ?? 0),
  ]);
}

/** The corners of a path's outline; of a curve, the points that hold it, which it never leaves. */
export function pathPoints(path: string): Point[] {
  if (/[Aa]/.test(path)) throw new Error(`a path with arcs is not readable: "${path}"`);
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  for (const [, letter = '', list = ''] of path.matchAll(STEP)) {
    const kind = letter.toLowerCase();
    if (kind === 'z') at = start;
    const values = (list.match(NUMBER) ?? []).map(Number);
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
