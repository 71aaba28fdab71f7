import type { GeoProjection } from 'd3';
import type { Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { clipToBox } from './clipToBox.ts';
import { coarsen } from './coarsen.ts';
import { projectRings, type Box, type Districts } from './projectDistricts.ts';

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
