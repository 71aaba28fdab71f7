import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { headlineFigure, keyFigures, type KeyFigure } from './keyFigures.ts';
import { placeRecords } from './placeRecords.ts';

/** What is known of a place beside another of which little is. */
export interface NeighbourFigure {
  place: PlaceRow;
  product: KeyFigure | undefined;
  commended: number;
}

/** What is known of the neighbours of a place: those whose regional product is stated first. */
export function neighbourFigures(ledger: Ledger, neighbours: readonly PlaceRow[]): NeighbourFigure[] {
  return placeRecords(ledger)
    .filter(({ place }) => neighbours.includes(place))
    .map(({ place, observations, count }) => ({
      place,
      product: headlineFigure(keyFigures(observations)),
      commended: count,
    }))
    .sort((a, b) => Number(b.product !== undefined) - Number(a.product !== undefined));
}
