import type { ObservationRow } from '../ledger/observations.ts';
import type { OutcomeRow } from '../ledger/outcomes.ts';
import type { Verdict } from '../ledger/vocabulary.ts';
import { isTarget, type JoinedObservation } from './joinObservations.ts';
import { isPlainYear, type KeyFigure } from './keyFigures.ts';
import { onePerPeriod } from './series.ts';

/** A target beside a key figure, and what came of it. */
export interface Aim {
  target: ObservationRow;
  verdict: Verdict;
}

/**
 * The targets of an indicator that stand beside its latest figure: that of the figure's year, and of the next. Where no figure is
 * known, the nearest there is.
 */
export function aimsOf(
  indicator: string,
  figure: KeyFigure | undefined,
  observations: readonly JoinedObservation[],
  outcomes: readonly OutcomeRow[],
): Aim[] {
  const year = figure?.growth?.period ?? figure?.standing?.period ?? '';
  const rows = observations.map(({ row }) => row).filter((row) => isTarget(row) && isPlainYear(row));
  const soon = (period: string): boolean =>
    year === '' || (period >= year && Number(period) <= Number(year) + 1);
  const own = onePerPeriod(rows.filter((row) => row.indicator === indicator && soon(row.period)));
  const verdictOf = ({ id }: ObservationRow): Verdict =>
    outcomes.find(({ target }) => target === id)?.verdict ?? 'not_looked_up';
  const nearest = own.toSorted((a, b) => a.period.localeCompare(b.period));
  return (year === '' ? nearest.slice(0, 1) : nearest).map((target) => ({
    target,
    verdict: verdictOf(target),
  }));
}
