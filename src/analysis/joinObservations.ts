import type { DocumentRow } from '../datasets/documents.ts';
import type { IndicatorRow } from '../datasets/indicators.ts';
import type { Ledger } from '../datasets/loadLedger.ts';
import type { ObservationRow } from '../datasets/observations.ts';
import type { PlaceRow } from '../datasets/places.ts';
import { byId } from './byId.ts';

/** A figure with what it refers to. */
export interface JoinedObservation {
  row: ObservationRow;
  place: PlaceRow;
  indicator: IndicatorRow;
  document: DocumentRow;
}

function need<Row>(rows: ReadonlyMap<string, Row>, id: string, of: string): Row {
  const found = rows.get(id);
  if (found === undefined) throw new RangeError(`${of} refers to ${id}, which is not loaded`);
  return found;
}

/** Every observation with its place, indicator and document, in the order of the table. */
export function joinObservations({
  observations,
  places,
  indicators,
  documents,
}: Ledger): JoinedObservation[] {
  const [placeOf, indicatorOf, documentOf] = [byId(places), byId(indicators), byId(documents)];
  return observations.map((row) => ({
    row,
    place: need(placeOf, row.place, row.id),
    indicator: need(indicatorOf, row.indicator, row.id),
    document: need(documentOf, row.document, row.id),
  }));
}
