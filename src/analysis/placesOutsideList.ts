import type { AwardRow } from '../ledger/awards.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { countAwardsByPlace } from './countAwardsByPlace.ts';

/** Places that the list of 2020 neither names nor could have named as a district: with the listed ones, all there are. */
export function placesOutsideList(places: readonly PlaceRow[], awards: readonly AwardRow[]): PlaceRow[] {
  const listed = new Set(countAwardsByPlace(places, awards).map(({ place }) => place.id));
  return places.filter(({ id }) => !listed.has(id)).sort((a, b) => a.sort - b.sort);
}
