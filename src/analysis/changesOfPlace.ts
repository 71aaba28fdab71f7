import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceChangeRow } from '../ledger/placeTables.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { byId } from './byId.ts';
import { requireRow } from './requireRow.ts';

/** A change of borders as one of the two places sees it. */
export interface PlaceChange {
  row: PlaceChangeRow;
  other: PlaceRow;
}

/** What a place gave to others and what it got from them, in the order of the table. */
export function changesOfPlace(
  { places, placeChanges }: Pick<Ledger, 'places' | 'placeChanges'>,
  place: string,
): { gave: PlaceChange[]; got: PlaceChange[] } {
  const placeOf = byId(places);
  const side = (own: 'from_place' | 'to_place', other: 'from_place' | 'to_place'): PlaceChange[] =>
    placeChanges
      .filter((row) => row[own] === place)
      .map((row) => ({ row, other: requireRow(placeOf, row[other], row.id) }));
  return { gave: side('from_place', 'to_place'), got: side('to_place', 'from_place') };
}
