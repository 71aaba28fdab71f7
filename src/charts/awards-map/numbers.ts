import type { PlaceRow } from '../../ledger/places.ts';
import { districtNeighbours } from '../../geo/districtNeighbours.ts';
import type { Districts } from '../../geo/projectDistricts.ts';
import { stepNeighbours, type Steps } from '../../geo/stepNeighbours.ts';

/** A degree of longitude at the latitude of Chongqing, in degrees of latitude. */
const NARROWER = 0.866;

/** Where the arrow keys lead on the map: across a border, to the district that lies most nearly that way. */
export function mapSteps(
  places: readonly Pick<PlaceRow, 'id' | 'lon' | 'lat'>[],
  topology: Districts,
): Steps[] {
  const placed = places.map(({ id, lon, lat }) => ({
    id,
    at: lon === null || lat === null ? null : ([lon * NARROWER, -lat] as const),
  }));
  return stepNeighbours(placed, districtNeighbours(topology));
}
