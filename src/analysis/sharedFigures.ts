import { group } from 'd3';
import type { IndicatorRow } from '../ledger/indicators.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { onceFor } from './byId.ts';
import { compareAcross } from './comparePair.ts';
import { comparePeriods } from './comparePeriods.ts';
import { isCounted, joinObservations, type JoinedObservation } from './joinObservations.ts';
import { paginate, ROWS_PER_PAGE, type PageOf } from './paginate.ts';

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
export function sharedFigures(ledger: Ledger): SharedFigure[] {
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
}

/** So many stand on the page with the controls, which is to stay light; each has its source beside it. */
const FIGURES_AT_FIRST = 16;

const linesOf = ({ figures }: SharedFigure): number => figures.length;

/** Figures that may stand side by side: a short first page, and the rest in pages of so many figures. */
export const sharedFigurePages = onceFor((ledger: Ledger): readonly PageOf<SharedFigure>[] => {
  const [first, ...later] = paginate(sharedFigures(ledger), FIGURES_AT_FIRST, linesOf).map(
    ({ rows }) => rows,
  );
  const rest =
    later.length === 0 ? [] : paginate(later.flat(), ROWS_PER_PAGE, linesOf).map(({ rows }) => rows);
  const pages = [first ?? [], ...rest];
  return pages.map((rows, index) => ({ number: index + 1, of: pages.length, rows }));
});
