import { districtPositions, type Direction } from '../geo/districtPositions.ts';
import type { Districts } from '../geo/projectDistricts.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { byId, requireRow, onceFor } from './byId.ts';

/** The heart of the city: every position in words is told from here. */
export const MEASURED_FROM = '500103';

/** Where a place lies, as words can say it. */
export interface LocatedPlace {
  /** The place positions are told from. */
  from: PlaceRow;
  /** `null` for that place itself. */
  direction: Direction | null;
  /** Rounded as a reader would say it. */
  kilometres: number;
  /** Clockwise from the north. */
  neighbours: readonly PlaceRow[];
}

const FAR = 50;

/** To five kilometres nearby, to ten from fifty on: the middles of districts are no finer. */
function roundDistance(kilometres: number): number {
  const step = kilometres < FAR ? 5 : 10;
  return Math.max(step, Math.round(kilometres / step) * step);
}

const positionsIn = onceFor((topology: Districts) => districtPositions(topology, MEASURED_FROM));

/** The position of every place that has a polygon, by id; zones and later districts have none. */
export function locatePlaces(places: readonly PlaceRow[], topology: Districts): Map<string, LocatedPlace> {
  const rows = byId(places);
  const placeOf = (id: string): PlaceRow => requireRow(rows, id, 'the map of districts');
  return new Map(
    [...positionsIn(topology)].map(([id, { direction, kilometres, neighbours }]) => [
      id,
      {
        from: placeOf(MEASURED_FROM),
        direction,
        kilometres: direction === null ? 0 : roundDistance(kilometres),
        neighbours: neighbours.map(placeOf),
      },
    ]),
  );
}
