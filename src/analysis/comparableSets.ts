import { group } from 'd3';
import type { Basis } from '../datasets/vocabulary.ts';
import type { JoinedObservation } from './joinObservations.ts';

/** Observations that may share one scale: one indicator, basis and unit, none behind a break. */
export interface ComparableSet {
  basis: Basis;
  unit: string;
  observations: readonly JoinedObservation[];
}

/** Fewer than two figures make no comparison. */
const ENOUGH_TO_COMPARE = 2;

/**
 * Splits an indicator's observations into sets that may be drawn on one scale. Ranks are no amounts and are left out; so are
 * levels flagged as breaks, which remain in the page's table with their note.
 */
export function comparableSets(observations: readonly JoinedObservation[]): ComparableSet[] {
  const usable = observations.filter(({ row }) => row.comparability !== 'break' && row.basis !== 'rank');
  return [...group(usable, ({ row }) => `${row.basis}|${row.unit}`).values()]
    .filter((rows) => rows.length >= ENOUGH_TO_COMPARE)
    .flatMap((rows) => {
      const [first] = rows;
      if (first === undefined) return [];
      const ordered = [...rows].sort(
        (a, b) =>
          a.place.sort - b.place.sort ||
          a.row.period.localeCompare(b.row.period, 'en') ||
          a.row.id.localeCompare(b.row.id, 'en'),
      );
      return [{ basis: first.row.basis, unit: first.row.unit, observations: ordered }];
    });
}
