import type { BodyRow, BreakdownRow } from '../ledger/units.ts';
import type { DocumentRow } from '../ledger/documents.ts';
import type { IndicatorRow } from '../ledger/indicators.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { byId } from './byId.ts';
import { onceFor } from './onceFor.ts';
import { requireRow } from './requireRow.ts';
import type { ObservationRow } from '../ledger/observations.ts';

/** A figure with what it refers to. */
export interface JoinedObservation {
  row: ObservationRow;
  place: PlaceRow;
  indicator: IndicatorRow;
  document: DocumentRow;
  /** Whose figure it is, where it is not the place's as a whole. */
  body: BodyRow | undefined;
  /** Which part of the indicator it is of, where it is not all of it. */
  breakdown: BreakdownRow | undefined;
}

/** Every observation with its place, indicator and document, in the order of the table. */
export const joinObservations = onceFor(
  ({
    observations,
    places,
    indicators,
    documents,
    bodies,
    breakdowns,
  }: Ledger): readonly JoinedObservation[] => {
    const [placeOf, indicatorOf, documentOf] = [byId(places), byId(indicators), byId(documents)];
    const [bodyOf, breakdownOf] = [byId(bodies), byId(breakdowns)];
    return observations.map((row) => ({
      row,
      place: requireRow(placeOf, row.place, row.id),
      indicator: requireRow(indicatorOf, row.indicator, row.id),
      document: requireRow(documentOf, row.document, row.id),
      body: bodyOf.get(row.body),
      breakdown: breakdownOf.get(row.breakdown),
    }));
  },
);
