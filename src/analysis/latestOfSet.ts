import type { ComparableSet } from './comparableSets.ts';
import { comparePeriods } from './comparePeriods.ts';

/** More bars than this are no picture: the table has them all. */
export const MOST_BARS = 120;

/** A set cut to its latest figures where it has more than a drawing can show; their order stays. */
export function latestOfSet(set: ComparableSet, most = MOST_BARS): ComparableSet {
  if (set.observations.length <= most) return set;
  const latest = new Set(
    [...set.observations].sort((a, b) => comparePeriods(b.row.period, a.row.period)).slice(0, most),
  );
  return { ...set, observations: set.observations.filter((each) => latest.has(each)) };
}
