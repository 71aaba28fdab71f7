import { max, sum } from 'd3';
import { isCollective } from './isCollective.ts';
import type { AgencyPair } from './pairAgencies.ts';

export interface PairsSummary {
  /** The most frequent pairs: more than one where they are equal. */
  most: readonly AgencyPair[];
  /** The same among pairs without a collective name. */
  mostNamed: readonly AgencyPair[];
  pairs: number;
  /** Tasks of all pairs, a task once per pair, and of those supported by a collective name. */
  total: number;
  collective: number;
  /** Pairs that occur in one task only. */
  once: number;
}

function mostFrequent(pairs: readonly AgencyPair[]): AgencyPair[] {
  const highest = max(pairs, ({ roles }) => roles.length);
  return pairs.filter(({ roles }) => roles.length === highest);
}

/** Extremes and shares of who supports whom. */
export function summarisePairs(pairs: readonly AgencyPair[]): PairsSummary {
  const tasksOf = (some: readonly AgencyPair[]): number => sum(some, ({ roles }) => roles.length);
  return {
    most: mostFrequent(pairs),
    mostNamed: mostFrequent(
      pairs.filter(({ lead, support }) => !isCollective(lead) && !isCollective(support)),
    ),
    pairs: pairs.length,
    total: tasksOf(pairs),
    collective: tasksOf(pairs.filter(({ support }) => isCollective(support))),
    once: pairs.filter(({ roles }) => roles.length === 1).length,
  };
}
