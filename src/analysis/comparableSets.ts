import { group } from 'd3';
import type { Basis } from '../datasets/vocabulary.ts';
import type { JoinedObservation } from './joinObservations.ts';

/** Observations that may share one scale: one indicator, basis and unit, whole municipality or parts of it, no break. */
export interface ComparableSet {
  basis: Basis;
  unit: string;
  /** Of the whole municipality: its amounts would dwarf those of districts. */
  municipality: boolean;
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
  return [
    ...group(
      usable,
      ({ row, place }) => `${row.basis}|${row.unit}|${String(place.kind === 'municipality')}`,
    ).values(),
  ]
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
      const { basis, unit } = first.row;
      return [{ basis, unit, municipality: first.place.kind === 'municipality', observations: ordered }];
    });
}
