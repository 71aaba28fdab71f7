import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceRow } from '../ledger/places.ts';
import type { CensusRow } from '../ledger/placeTables.ts';
import { isDistrictOn } from './awards.ts';

/** Residents of a place on the day of the latest census. */
export interface Residents {
  residents: number;
  countedOn: string;
  /** The row they stand in; a sum over districts stands in none. */
  row: CensusRow | undefined;
  document: string;
}

/** Residents as the census counted them; of the municipality the sum over all its districts and counties of that day. */
export function residentsOf(
  { census, places }: Pick<Ledger, 'census' | 'places'>,
  place: PlaceRow,
): Residents | undefined {
  const own = census
    .filter((row) => row.place === place.id)
    .reduce<CensusRow | undefined>(
      (last, row) => (last === undefined || row.counted_on > last.counted_on ? row : last),
      undefined,
    );
  if (own !== undefined)
    return { residents: own.residents, countedOn: own.counted_on, row: own, document: own.document };
  const [first] = census;
  if (place.place_kind !== 'municipality' || first === undefined) return undefined;
  const { counted_on: day, document } = first;
  const counted = new Map(
    census.filter((row) => row.counted_on === day).map((row) => [row.place, row.residents]),
  );
  const parts = places.filter((each) => isDistrictOn(each, day)).map(({ id }) => counted.get(id));
  if (parts.includes(undefined)) return undefined;
  const residents = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return { residents, countedOn: day, row: undefined, document };
}
