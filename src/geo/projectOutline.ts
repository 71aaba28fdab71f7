import type { GeoProjection } from 'd3';
import type { Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { clipToBox } from './clipToBox.ts';
import { coarsen } from './coarsen.ts';
import { projectRings, type Box, type Districts } from './projectDistricts.ts';

/** The part of the municipality in a box, as one shape without inner borders in whole pixels: a background costs few bytes. */
export function projectOutline(topology: Districts, projection: GeoProjection, box: Box): Polygon {
  const geometries = topology.objects.districts.geometries as (TopoPolygon | TopoMultiPolygon)[];
  return coarsen(clipToBox(projectRings(merge(topology, geometries), projection), box), 1);
}
