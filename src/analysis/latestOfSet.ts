import type { ComparableSet } from './comparableSets.ts';

/** More bars than this are no picture: the table has them all. */
export const MOST_BARS = 120;

/** A set cut to its latest figures where it has more than a drawing can show; their order stays. */
export function latestOfSet(set: ComparableSet, most = MOST_BARS): ComparableSet {
  if (set.observations.length <= most) return set;
  const latest = new Set(
    [...set.observations].sort((a, b) => b.row.period.localeCompare(a.row.period, 'en')).slice(0, most),
  );
  return { ...set, observations: set.observations.filter((each) => latest.has(each)) };
}
