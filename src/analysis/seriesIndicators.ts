import { group } from 'd3';
import { FIELDS } from '../ledger/vocabulary.ts';
import type { IndicatorRow } from '../ledger/indicators.ts';
import { isCounted } from './countedRows.ts';
import type { JoinedObservation } from './joinObservations.ts';
import { onceFor } from './onceFor.ts';

export interface IndicatorSeries {
  indicator: IndicatorRow;
  observations: readonly JoinedObservation[];
}

/** An indicator stated once is a fact; stated twice it can be followed, and has a page. */
const ENOUGH_FOR_A_PAGE = 2;

/** Indicators with at least two observations: core ones first, then by field and by how often they are stated. */
export const seriesIndicators = onceFor((joined: readonly JoinedObservation[]): readonly IndicatorSeries[] =>
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
