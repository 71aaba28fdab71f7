import { geoCentroid, geoDistance } from 'd3';
import { districtFeatures, type Districts } from './projectDistricts.ts';
import { neighbors } from 'topojson-client';

/** Which districts share a border: id → ids, from shared arcs. */
export function districtNeighbours(topology: Districts): Map<string, string[]> {
  const { geometries } = topology.objects.districts;
  const ids = geometries.map(({ id }) => String(id));
  return new Map(
    neighbors(geometries).map((list, index) => [ids[index] ?? '', list.map((at) => ids[at] ?? '')]),
  );
}

/** Eight points of the compass, clockwise. */
export const DIRECTIONS = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface DistrictPosition {
  /** Seen from the district all others are measured from; `null` for that one. */
  direction: Direction | null;
  /** Between the middles of both, unrounded. */
  kilometres: number;
  /** Ids, clockwise from the north. */
  neighbours: readonly string[];
}

type Point = [number, number];

const EARTH_KM = 6371.0088;
const FULL_CIRCLE = 360;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Initial bearing in degrees, clockwise from the north. */
function bearing([fromLon, fromLat]: Point, [toLon, toLat]: Point): number {
  const [turn, south, north] = [radians(toLon - fromLon), radians(fromLat), radians(toLat)];
  const east = Math.sin(turn) * Math.cos(north);
  const up = Math.cos(south) * Math.sin(north) - Math.sin(south) * Math.cos(north) * Math.cos(turn);
  return ((Math.atan2(east, up) * 180) / Math.PI + FULL_CIRCLE) % FULL_CIRCLE;
}

/** The point of the compass nearest to a bearing. */
export function directionOf(degrees: number): Direction {
  const step = FULL_CIRCLE / DIRECTIONS.length;
  return DIRECTIONS[Math.round(degrees / step) % DIRECTIONS.length] ?? 'north';
}

/**
 * What a map shows by its layout, in numbers: where every district lies from one of them, and what lies around it.
 *
 * @throws RangeError when the topology does not hold `from`
 */
export function districtPositions(topology: Districts, from: string): Map<string, DistrictPosition> {
  const middles = new Map(districtFeatures(topology).map((each) => [String(each.id), geoCentroid(each)]));
  const origin = middles.get(from);
  if (origin === undefined) throw new RangeError(`no district ${from} to measure from`);
  const neighbours = districtNeighbours(topology);
  const around = (id: string, middle: Point): string[] => {
    const turn = (other: string): number => bearing(middle, middles.get(other) ?? middle);
    return (neighbours.get(id) ?? []).toSorted((a, b) => turn(a) - turn(b));
  };
  return new Map(
    [...middles].map(([id, middle]) => [
      id,
      {
        direction: id === from ? null : directionOf(bearing(origin, middle)),
        kilometres: geoDistance(origin, middle) * EARTH_KM,
        neighbours: around(id, middle),
      },
    ]),
  );
}
