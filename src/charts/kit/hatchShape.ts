import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** Between two lines, in pixels, along either axis. */
const STEP = 7;

type Point = readonly [number, number];

/** Where a falling diagonal, on which x and y add up to `sum`, crosses the border, from left to right. */
function crossings(edges: readonly (readonly [Point, Point])[], sum: number): Point[] {
  return edges
    .flatMap(([[x1, y1], [x2, y2]]): Point[] => {
      const [from, to] = [x1 + y1, x2 + y2];
      if (from <= sum === to <= sum) return [];
      const along = (sum - from) / (to - from);
      return [[x1 + along * (x2 - x1), y1 + along * (y2 - y1)]];
    })
    .sort(([a], [b]) => a - b);
}

/**
 * Lines across a shape, clipped to it: a pattern that needs no id, so that a drawing can stand several times in a page and alone in
 * a file. Coordinates are pixels.
 */
export function hatchShape(shape: Polygon | MultiPolygon): MultiLineString {
  const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
  const edges = rings.flatMap((ring) =>
    ring.slice(1).map((end, at) => [ring[at], end] as unknown as readonly [Point, Point]),
  );
  const sums = edges.map(([[x, y]]) => x + y);
  const first = Math.ceil(Math.min(...sums) / STEP);
  const lines = Array.from(
    { length: Math.max(0, Math.floor(Math.max(...sums) / STEP) - first + 1) },
    (_, at) => crossings(edges, (first + at) * STEP),
  );
  return {
    type: 'MultiLineString',
    coordinates: lines.flatMap((points) =>
      points.flatMap((point, at) => {
        const next = points[at + 1];
        return at % 2 === 0 && next !== undefined ? [[[...point], [...next]]] : [];
      }),
    ),
  };
}
