import type { GeoProjection } from 'd3';
import type { Polygon, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { projectRings, type Box, type Districts } from './projectDistricts.ts';

type Point = number[];

/** One side of a box: which coordinate it bounds, where, and on which side of it the inside lies. */
interface Side {
  axis: 0 | 1;
  at: number;
  sign: 1 | -1;
}

const valueAt = (point: Point, axis: 0 | 1): number => point[axis] ?? Number.NaN;

function crossing(from: Point, to: Point, { axis, at }: Side): Point {
  const share = (at - valueAt(from, axis)) / (valueAt(to, axis) - valueAt(from, axis));
  return [0, 1].map((each) => {
    const [start, end] = [from[each] ?? Number.NaN, to[each] ?? Number.NaN];
    return each === axis ? at : start + share * (end - start);
  });
}

function cutAt(ring: readonly Point[], side: Side): Point[] {
  const inside = (point: Point): boolean => side.sign * (valueAt(point, side.axis) - side.at) >= 0;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const crossed = inside(before) === inside(point) ? [] : [crossing(before, point, side)];
    return inside(point) ? [...crossed, point] : crossed;
  });
}

/**
 * A planar polygon cut at a box (Sutherland and Hodgman): for fills only, since parts that fall asunder stay joined by a line along
 * the box. The projection's own clipping takes the outside for the inside where a ring runs around the box.
 */
export function clipToBox(shape: Polygon, [[left, top], [right, bottom]]: Box): Polygon {
  const sides: Side[] = [
    { axis: 0, at: left, sign: 1 },
    { axis: 0, at: right, sign: -1 },
    { axis: 1, at: top, sign: 1 },
    { axis: 1, at: bottom, sign: -1 },
  ];
  const coordinates = shape.coordinates
    .map((ring) => sides.reduce<Point[]>(cutAt, ring.slice(0, -1)))
    .flatMap((ring) => (ring[0] === undefined ? [] : [[...ring, ring[0]]]));
  return { type: 'Polygon', coordinates };
}

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

/** The part of the municipality, or of some districts, in a box, as one shape without inner borders in whole pixels: it costs few bytes. */
export function projectOutline(
  topology: Districts,
  projection: GeoProjection,
  box: Box,
  ids?: ReadonlySet<string>,
): Polygon {
  const all = topology.objects.districts.geometries as (TopoPolygon | TopoMultiPolygon)[];
  const geometries = ids === undefined ? all : all.filter(({ id }) => ids.has(String(id)));
  return coarsen(clipToBox(projectRings(merge(topology, geometries), projection), box), 1);
}
