/** District polygons on a plane: longitude and latitude → pixels of a box, north up, areas kept in proportion. */
import { geoAzimuthalEqualArea, geoPath, geoStream, type GeoProjection } from 'd3';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Districts = Topology<{ districts: GeometryCollection }>;
type Shape = Polygon | MultiPolygon;

/** [[left, top], [right, bottom]] in pixels. */
export type Box = [[number, number], [number, number]];

export interface DistrictShape {
  id: string;
  /** In pixels; y grows downwards. */
  geometry: Shape;
  bounds: Box;
  /** Square pixels. */
  area: number;
}

/** All districts as geographic features, in the order of the file. */
export function districtFeatures(topology: Districts): Feature<Shape>[] {
  const collection = feature(topology, topology.objects.districts) as FeatureCollection<Shape>;
  return collection.features;
}

/** Equal-area, centred on the municipality; fitted to `box` by the districts in `ids`, or by all. */
export function fitProjection(topology: Districts, box: Box, ids?: ReadonlySet<string>): GeoProjection {
  const features = districtFeatures(topology).filter(({ id }) => ids === undefined || ids.has(String(id)));
  return geoAzimuthalEqualArea()
    .rotate([-107.8, -30.1])
    .fitExtent(box, { type: 'FeatureCollection', features });
}

/** Borders are schematic and no eye sees less than half a pixel of them: in tenths they were a tenth more bytes. */
const toHalf = (pixels: number): number => Math.round(pixels * 2) / 2;

/** A geographic shape as rings of pixels. */
export function projectRings(shape: Shape, projection: GeoProjection): Polygon {
  const rings: [number, number][][] = [];
  let ring: [number, number][] = [];
  geoStream(
    shape,
    projection.stream({
      lineStart: () => (ring = []),
      point: (x, y) => ring.push([toHalf(x), toHalf(y)]),
      lineEnd: () => rings.push([...ring, ring[0] ?? [0, 0]]),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return { type: 'Polygon', coordinates: rings };
}

/** Projects the districts in `ids`, or all. */
export function projectDistricts(
  topology: Districts,
  projection: GeoProjection,
  ids?: ReadonlySet<string>,
): DistrictShape[] {
  const path = geoPath();
  return districtFeatures(topology)
    .filter(({ id }) => ids === undefined || ids.has(String(id)))
    .map(({ id, geometry }) => {
      const planar = projectRings(geometry, projection);
      return {
        id: String(id),
        geometry: planar,
        bounds: path.bounds(planar) as Box,
        area: path.area(planar),
      };
    });
}

/** The smallest box around all shapes. */
export function boundsOf(shapes: readonly { bounds: Box }[]): Box {
  const edges = shapes.map(({ bounds }) => bounds);
  return [
    [Math.min(...edges.map(([[left]]) => left)), Math.min(...edges.map(([[, top]]) => top))],
    [Math.max(...edges.map(([, [right]]) => right)), Math.max(...edges.map(([, [, bottom]]) => bottom))],
  ];
}

/** A box grown by `by` pixels on every side. */
export function padBox([[left, top], [right, bottom]]: Box, by: number): Box {
  return [
    [left - by, top - by],
    [right + by, bottom + by],
  ];
}
