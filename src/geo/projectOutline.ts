import type { GeoProjection } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { coarsen } from './coarsen.ts';
import { projectRings, type Districts } from './projectDistricts.ts';

/** The municipality as one shape without inner borders, in whole pixels: a background costs few bytes. */
export function projectOutline(topology: Districts, projection: GeoProjection): Polygon | MultiPolygon {
  const geometries = topology.objects.districts.geometries as (TopoPolygon | TopoMultiPolygon)[];
  return coarsen(projectRings(merge(topology, geometries), projection), 1);
}
