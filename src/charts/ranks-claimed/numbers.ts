import type { ObservationRow } from '../../ledger/observations.ts';
import { isResult } from '../../analysis/joinObservations.ts';

/** Among whom a rank is counted, widest first, as printed. */
// eslint-disable-next-line no-restricted-syntax -- as printed
export const RANK_SCOPES = ['全国', '全市', '中心城区'] as const;
export type RankScope = (typeof RANK_SCOPES)[number];

/** A rank a report claims. */
export interface ClaimedRank {
  rank: ObservationRow;
  scope: RankScope;
}

export interface RanksSummary {
  total: number;
  firsts: number;
  /** The lowest place named. */
  lowest: ClaimedRank;
  scopes: readonly { scope: RankScope; total: number; firsts: number }[];
  /** Whose what, each counted once: one indicator may be ranked at several dates and for several places. */
  subjects: number;
  /** The indicator ranked most often, how often, for how many places and periods. */
  most: { indicator: string; count: number; places: number; periods: number };
}

const isScope = (scope: string): scope is RankScope => (RANK_SCOPES as readonly string[]).includes(scope);

/**
 * Every rank a document states as a number, by scope, then by rank, then in the order of the document.
 *
 * @throws RangeError for a scope nobody has ordered yet
 */
export function collectRanks(observations: readonly ObservationRow[], document: string): ClaimedRank[] {
  return observations
    .filter((row) => row.document === document && row.basis === 'rank' && isResult(row))
    .map((rank) => {
      if (!isScope(rank.rank_scope)) throw new RangeError(`${rank.id}: unknown scope “${rank.rank_scope}”`);
      return { rank, scope: rank.rank_scope };
    })
    .sort(
      (a, b) =>
        RANK_SCOPES.indexOf(a.scope) - RANK_SCOPES.indexOf(b.scope) ||
        a.rank.value - b.rank.value ||
        (a.rank.start ?? 0) - (b.rank.start ?? 0),
    );
}

const firstsOf = (rows: readonly ClaimedRank[]): number => rows.filter(({ rank }) => rank.value === 1).length;

function mostRanked(rows: readonly ClaimedRank[]): RanksSummary['most'] | undefined {
  const counts = new Map<string, number>();
  for (const { rank } of rows) counts.set(rank.indicator, (counts.get(rank.indicator) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return undefined;
  const own = rows.filter(({ rank }) => rank.indicator === most[0]);
  return {
    indicator: most[0],
    count: most[1],
    places: new Set(own.map(({ rank }) => rank.place)).size,
    periods: new Set(own.map(({ rank }) => rank.period)).size,
  };
}

/** @throws RangeError where there are no ranks */
export function summariseRanks(rows: readonly ClaimedRank[]): RanksSummary {
  const most = mostRanked(rows);
  const lowest = [...rows].sort((a, b) => b.rank.value - a.rank.value)[0];
  if (most === undefined || lowest === undefined) throw new RangeError('there are no ranks');
  return {
    total: rows.length,
    firsts: firstsOf(rows),
    lowest,
    scopes: RANK_SCOPES.map((scope) => {
      const own = rows.filter((row) => row.scope === scope);
      return { scope, total: own.length, firsts: firstsOf(own) };
    }).filter(({ total }) => total > 0),
    subjects: new Set(rows.map(({ rank }) => `${rank.place} ${rank.indicator}`)).size,
    most,
  };
}
