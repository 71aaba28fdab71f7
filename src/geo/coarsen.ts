import type { MultiPolygon, Polygon } from 'geojson';

type Ring = number[][];

const CORNERS = 4;

function coarsenRing(ring: Ring, step: number): Ring {
  const snapped = ring.map((point) => point.map((value) => Math.round(value / step) * step));
  return snapped.filter(
    ([x, y], index) => index === 0 || x !== snapped[index - 1]?.[0] || y !== snapped[index - 1]?.[1],
  );
}

/** A planar shape on a grid of `step` pixels: what the eye cannot tell apart is one point. Rings that vanish are left out. */
export function coarsen<Shape extends Polygon | MultiPolygon>(shape: Shape, step: number): Shape {
  const rings = (list: Ring[]): Ring[] =>
    list.map((ring) => coarsenRing(ring, step)).filter((ring) => ring.length >= CORNERS);
  return shape.type === 'Polygon'
    ? { ...shape, coordinates: rings(shape.coordinates) }
    : { ...shape, coordinates: shape.coordinates.map(rings) };
}
