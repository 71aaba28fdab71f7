import { group } from 'd3';
import type { AwardRow } from '../ledger/awards.ts';
import type { PlaceRow } from '../ledger/places.ts';

export interface PlaceAwards {
  place: PlaceRow;
  /** Number of groups in which the place was commended; 0 is a fact of the list, not a missing value. */
  count: number;
  awards: readonly AwardRow[];
}

/** Whether a place stood as a district or county on a day (ISO). */
export function isDistrictOn(place: PlaceRow, day: string): boolean {
  if (place.place_kind === 'municipality' || place.place_kind === 'development_zone') return false;
  return (
    (place.valid_from === '' || place.valid_from <= day) && (place.valid_to === '' || day < place.valid_to)
  );
}

/** The day the list of 2020 speaks of: the year's end. */
export const LIST_DAY = '2020-12-31';

/**
 * Every district and county that could be commended, and every zone that was, with its commendations.
 *
 * @returns most commended first; equals in the customary order of the divisions
 */
export function countAwardsByPlace(places: readonly PlaceRow[], awards: readonly AwardRow[]): PlaceAwards[] {
  const byPlace = group(awards, (award) => award.place);
  return places
    .map((place) => {
      const own = byPlace.get(place.id) ?? [];
      return { place, count: own.length, awards: own };
    })
    .filter(({ place, count }) => count > 0 || isDistrictOn(place, LIST_DAY))
    .sort((a, b) => b.count - a.count || a.place.sort - b.place.sort);
}
