import { sum } from 'd3';
import type { AgencyRow } from '../datasets/agencies.ts';
import { isCollective } from './isCollective.ts';
import type { AgencyPair } from './pairAgencies.ts';

/** A row or column of the matrix: one body, or all that have none of their own. */
export interface PairGroup {
  kind: 'body' | 'others' | 'collective';
  /** One body, or in `others` all of them. */
  agencies: readonly AgencyRow[];
  /** Tasks of all its pairs, a task once per pair. */
  total: number;
}

export interface PairArrangement {
  rows: readonly PairGroup[];
  columns: readonly PairGroup[];
  /** Tasks of all pairs, a task once per pair. */
  total: number;
  /** Row by row, a number per column. */
  counts: readonly (readonly number[])[];
  /** Row by row, who supports. */
  supporters: readonly Supporters[];
}

/** A body and the number of tasks. */
interface BodyCount {
  agency: AgencyRow;
  count: number;
}

export interface Supporters {
  /** The most frequent named bodies, and what the other named ones sum up to. */
  first: readonly BodyCount[];
  rest: { agencies: number; count: number };
  /** Every collective name. */
  collective: readonly BodyCount[];
}

type Side = 'lead' | 'support';

const tasksOf = (pairs: readonly AgencyPair[]): number => sum(pairs, ({ roles }) => roles.length);

/** Bodies of a side with their tasks, most first. */
function bodiesOf(pairs: readonly AgencyPair[], side: Side): BodyCount[] {
  return [...Map.groupBy(pairs, (pair) => pair[side]).entries()]
    .map(([agency, own]) => ({ agency, count: tasksOf(own) }))
    .sort((a, b) => b.count - a.count);
}

/** At most `most` bodies by total, then one group of all others, then each collective name by itself. */
function groupsOf(pairs: readonly AgencyPair[], side: Side, most: number): PairGroup[] {
  const bodies = bodiesOf(pairs, side);
  const named = bodies.filter(({ agency }) => !isCollective(agency));
  // Bodies with equally many stay together: where the next one has as many as the last, all of these go to the others.
  const next = named[most]?.count ?? 0;
  const own = named.filter(({ count }) => count > next);
  const others = named.filter(({ count }) => count <= next);
  const single = (kind: 'body' | 'collective') => (body: BodyCount) => ({
    kind,
    agencies: [body.agency],
    total: body.count,
  });
  return [
    ...own.map(single('body')),
    ...(others.length === 0
      ? []
      : [
          {
            kind: 'others' as const,
            agencies: others.map(({ agency }) => agency),
            total: sum(others, ({ count }) => count),
          },
        ]),
    ...bodies.filter(({ agency }) => isCollective(agency)).map(single('collective')),
  ];
}

/** Who supports the bodies of a row, equals in the order of `rank`. */
function supportersOf(pairs: readonly AgencyPair[], rank: readonly AgencyRow[], firsts: number): Supporters {
  const all = bodiesOf(pairs, 'support').sort(
    (a, b) => b.count - a.count || rank.indexOf(a.agency) - rank.indexOf(b.agency),
  );
  const named = all.filter(({ agency }) => !isCollective(agency));
  const rest = named.slice(firsts);
  return {
    first: named.slice(0, firsts),
    rest: { agencies: rest.length, count: sum(rest, ({ count }) => count) },
    collective: all.filter(({ agency }) => isCollective(agency)),
  };
}

/**
 * Orders both sides of the matrix by their totals and sums what has no row or column of its own.
 *
 * @param most named bodies with a row or column of their own, at most
 * @param firsts named supporters listed singly for each row
 */
export function arrangePairs(pairs: readonly AgencyPair[], most: number, firsts: number): PairArrangement {
  const rows = groupsOf(pairs, 'lead', most);
  const columns = groupsOf(pairs, 'support', most);
  const rank = bodiesOf(pairs, 'support').map(({ agency }) => agency);
  const own = rows.map(({ agencies }) => pairs.filter(({ lead }) => agencies.includes(lead)));
  return {
    rows,
    columns,
    total: tasksOf(pairs),
    counts: own.map((ofRow) =>
      columns.map(({ agencies }) => tasksOf(ofRow.filter(({ support }) => agencies.includes(support)))),
    ),
    supporters: own.map((ofRow) => supportersOf(ofRow, rank, firsts)),
  };
}
