import { group } from 'd3';
import type { DocumentRow } from '../ledger/documents.ts';
import type { IndicatorRow } from '../ledger/indicators.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { ObservationRow } from '../ledger/observations.ts';
import type { PlaceRow } from '../ledger/places.ts';
import type { BodyRow, BreakdownRow } from '../ledger/units.ts';
import { FIELDS } from '../ledger/vocabulary.ts';
import { byId, requireRow, onceFor } from './byId.ts';

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
export const joinObservations = onceFor((ledger: Ledger): readonly JoinedObservation[] => {
  const [placeOf, indicatorOf] = [byId(ledger.places), byId(ledger.indicators)];
  const [documentOf, bodyOf] = [byId(ledger.documents), byId(ledger.bodies)];
  const breakdownOf = byId(ledger.breakdowns);
  return ledger.observations.map((row) => ({
    row,
    place: requireRow(placeOf, row.place, row.id),
    indicator: requireRow(indicatorOf, row.indicator, row.id),
    document: requireRow(documentOf, row.document, row.id),
    body: bodyOf.get(row.body),
    breakdown: breakdownOf.get(row.breakdown),
  }));
});

type Counted = Pick<ObservationRow, 'kind' | 'restates'>;

/** A fact about a document is no figure of a place, and a figure said twice is one. */
export const isCounted = ({ kind, restates }: Counted): boolean => kind !== 'fact' && restates === '';

export const isTarget = (row: Counted): boolean => isCounted(row) && row.kind === 'target';

export const isResult = (row: Counted): boolean => isCounted(row) && row.kind === 'result';

/** An indicator stated once is a fact; stated twice it can be followed, and has a page. */
const ENOUGH_FOR_A_PAGE = 2;

/** Indicators with at least two observations: core ones first, then by field and by how often they are stated. */
export const seriesIndicators = onceFor((joined: readonly JoinedObservation[]) =>
  [...group(joined, ({ indicator }) => indicator).entries()]
    .map(([indicator, observations]) => ({ indicator, observations }))
    .filter(
      ({ observations }) => observations.filter(({ row }) => isCounted(row)).length >= ENOUGH_FOR_A_PAGE,
    )
    .sort(
      (a, b) =>
        Number(b.indicator.core) - Number(a.indicator.core) ||
        FIELDS.indexOf(a.indicator.field) - FIELDS.indexOf(b.indicator.field) ||
        b.observations.length - a.observations.length ||
        a.indicator.id.localeCompare(b.indicator.id, 'en'),
    ),
);
