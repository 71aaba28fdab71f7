import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceChangeRow } from '../ledger/placeTables.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { isJudged } from '../ledger/vocabulary.ts';
import { isDistrictOn, LIST_DAY } from './awards.ts';
import { onceFor } from './byId.ts';
import { isCounted } from './joinObservations.ts';
import { placeRecords } from './placeRecords.ts';
import { isComputed } from './promisesOf.ts';

/** A district or county with how much is known of it. */
export interface KnownDistrict {
  place: PlaceRow;
  /** Its figures here, targets and results. */
  figures: number;
  /** Its targets that could be set beside a result: what a government says of itself is none. */
  judged: number;
}

/** The day since which the districts are those of today. */
const lastChange = (changes: readonly Pick<PlaceChangeRow, 'changed_on'>[]): string =>
  changes.reduce((last, { changed_on: day }) => (day > last ? day : last), LIST_DAY);

/** Districts and counties in customary order: those there are, and those there were at the end of 2020 and are no more. */
export const listDistricts = onceFor(
  (ledger: Ledger): { today: readonly KnownDistrict[]; former: readonly KnownDistrict[] } => {
    const day = lastChange(ledger.placeChanges);
    const known = placeRecords(ledger)
      .map(({ place, observations, outcomes }) => ({
        place,
        figures: observations.filter(({ row }) => isCounted(row)).length,
        judged: outcomes.filter((outcome) => isJudged(outcome.verdict) && isComputed(outcome)).length,
      }))
      .toSorted((a, b) => a.place.sort - b.place.sort);
    return {
      today: known.filter(({ place }) => isDistrictOn(place, day)),
      former: known.filter(({ place }) => isDistrictOn(place, LIST_DAY) && !isDistrictOn(place, day)),
    };
  },
);
