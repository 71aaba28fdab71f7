import type { DocumentRow } from '../datasets/documents.ts';
import type { IndicatorRow } from '../datasets/indicators.ts';
import type { Ledger } from '../datasets/loadLedger.ts';
import type { PlaceRow } from '../datasets/places.ts';
import { byId } from './byId.ts';
import { onceFor } from './onceFor.ts';
import { requireRow } from './requireRow.ts';
import { segmentRows, type SegmentedRow } from './segmentRows.ts';

/** A figure with what it refers to. */
export interface JoinedObservation {
  row: SegmentedRow;
  place: PlaceRow;
  indicator: IndicatorRow;
  document: DocumentRow;
}

/** Every observation with its place, indicator and document, in the order of the table. */
export const joinObservations = onceFor(
  ({ observations, places, indicators, documents }: Ledger): readonly JoinedObservation[] => {
    const [placeOf, indicatorOf, documentOf] = [byId(places), byId(indicators), byId(documents)];
    return segmentRows(observations).map((row) => ({
      row,
      place: requireRow(placeOf, row.place, row.id),
      indicator: requireRow(indicatorOf, row.indicator, row.id),
      document: requireRow(documentOf, row.document, row.id),
    }));
  },
);
