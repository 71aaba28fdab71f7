import type { Point } from './matrixOf.ts';

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
