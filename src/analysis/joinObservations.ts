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

/** An indicator and every figure of it. */
export interface IndicatorSeries {
  indicator: IndicatorRow;
  observations: readonly JoinedObservation[];
}

/** Fewer figures of one place are a fact or two: they stand in a list. */
const ENOUGH_FIGURES = 3;
const ENOUGH_PLACES = 2;

/** Whether there is something to see: several figures, several places, or an indicator everybody asks for. */
function isWorthAPage({ indicator, observations }: IndicatorSeries): boolean {
  const counted = observations.filter(({ row }) => isCounted(row));
  const places = new Set(counted.map(({ place }) => place.id));
  return indicator.core || counted.length >= ENOUGH_FIGURES || places.size >= ENOUGH_PLACES;
}

/** Every indicator that is stated: core ones first, then by field and by how often they are stated. */
const everySeries = onceFor((joined: readonly JoinedObservation[]): readonly IndicatorSeries[] =>
  [...group(joined, ({ indicator }) => indicator).entries()]
    .map(([indicator, observations]) => ({ indicator, observations }))
    .sort(
      (a, b) =>
        Number(b.indicator.core) - Number(a.indicator.core) ||
        FIELDS.indexOf(a.indicator.field) - FIELDS.indexOf(b.indicator.field) ||
        b.observations.length - a.observations.length ||
        a.indicator.id.localeCompare(b.indicator.id, 'en'),
    ),
);

/** Indicators with a page of their own. */
export const seriesIndicators = onceFor((joined: readonly JoinedObservation[]) =>
  everySeries(joined).filter(isWorthAPage),
);

/** Indicators stated twice by one place: too little for a page, so that their figures stand in the list. */
export const briefIndicators = onceFor((joined: readonly JoinedObservation[]) =>
  everySeries(joined).filter(
    (series) => !isWorthAPage(series) && series.observations.filter(({ row }) => isCounted(row)).length > 1,
  ),
);
