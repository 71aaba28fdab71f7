const STEP = /([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)/g;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;
const ARGUMENTS: Readonly<Record<string, number>> = { m: 2, l: 2, t: 2, h: 1, v: 1, s: 4, q: 4, c: 6, a: 7 };

type Point = readonly [x: number, y: number];

/** The corners of a path's outline; of a curve, the points that hold it, which it never leaves. An arc is given its radius on all sides. */
export function pathPoints(path: string): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  for (const [, letter = '', list = ''] of path.matchAll(STEP)) {
    const kind = letter.toLowerCase();
    const relative = letter === kind;
    const values = (list.match(NUMBER) ?? []).map(Number);
    if (kind === 'z') [x, y] = start;
    const size = ARGUMENTS[kind] ?? values.length;
    if (size > 0 && values.length % size !== 0)
      throw new Error(`a path is not readable at "${letter}${list}"`);
    for (let from = 0; from + size <= values.length && size > 0; from += size) {
      const step = values.slice(from, from + size);
      const [left, top]: Point = relative ? [x, y] : [0, 0];
      if (kind === 'h') x = left + (step[0] ?? 0);
      else if (kind === 'v') y = top + (step[0] ?? 0);
      else {
        const [rx = 0, ry = 0] = kind === 'a' ? step : [];
        const pairs = kind === 'a' ? step.slice(5) : step;
        for (let index = 0; index + 2 < pairs.length; index += 2)
          points.push([left + (pairs[index] ?? 0), top + (pairs[index + 1] ?? 0)]);
        if (kind === 'a') points.push([x - rx, y - ry], [x + rx, y + ry]);
        [x, y] = [left + (pairs.at(-2) ?? 0), top + (pairs.at(-1) ?? 0)];
        if (kind === 'm' && from === 0) start = [x, y];
      }
      points.push([x, y]);
    }
  }
  return points;
}
