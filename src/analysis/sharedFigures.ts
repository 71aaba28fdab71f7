import { group } from 'd3';
import type { IndicatorRow } from '../ledger/indicators.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { onceFor } from './byId.ts';
import { compareAcross } from './comparePair.ts';
import { comparePeriods } from './comparePeriods.ts';
import { isCounted, joinObservations, type JoinedObservation } from './joinObservations.ts';

/** Figures of several places that may stand side by side. */
export interface SharedFigure {
  indicator: IndicatorRow;
  /** One or more of each place; in the customary order of the places. */
  figures: readonly JoinedObservation[];
}

const ENOUGH_PLACES = 2;

const keyOf = ({ row }: JoinedObservation): string =>
  [
    ...[
      row.body,
      row.indicator,
      row.breakdown,
      row.scope,
      row.period,
      row.reference_period,
      row.kind,
      row.basis,
    ],
    ...[row.unit, row.rank_of, row.rank_scope, row.context_zh],
  ].join('|');

/**
 * Every figure that at least two places state alike: same indicator, period, kind, basis, unit and scope. Figures without a period are of no common time and left out. Latest period first.
 */
export const sharedFigures = onceFor((ledger: Ledger): readonly SharedFigure[] => {
  const usable = joinObservations(ledger).filter(({ row }) => isCounted(row) && row.period !== '');
  return [...group(usable, keyOf).values()]
    .filter((rows) => new Set(rows.map(({ place }) => place.id)).size >= ENOUGH_PLACES)
    .flatMap((rows) => {
      const figures = [...rows].sort((a, b) => a.place.sort - b.place.sort);
      const [first] = figures;
      if (first === undefined) return [];
      for (const { row } of figures) compareAcross(first.row, row);
      return [{ indicator: first.indicator, figures }];
    })
    .sort(
      (a, b) =>
        comparePeriods(b.figures[0]?.row.period ?? '', a.figures[0]?.row.period ?? '') ||
        a.indicator.id.localeCompare(b.indicator.id, 'en'),
    );
});
