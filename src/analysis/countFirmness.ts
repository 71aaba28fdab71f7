import { group } from 'd3';
import type { ObservationRow } from '../ledger/observations.ts';
import type { TaskRow } from '../ledger/tasks.ts';
import type { Comparator } from '../ledger/vocabulary.ts';
import { isTarget } from './joinObservations.ts';

/** How firmly a target is stated, in the order in which everything lists it. */
const FIRMNESS = ['exact', 'at_least', 'more_than', 'at_most', 'about'] as const;
export type Firmness = (typeof FIRMNESS)[number];
export type TaskFirmness = Firmness | 'no_number';

const FIRMNESS_OF: Readonly<Record<Comparator, Firmness>> = {
  eq: 'exact',
  ge: 'at_least',
  gt: 'more_than',
  le: 'at_most',
  lt: 'at_most',
  about: 'about',
};

/** A part of a document's numeric targets, or of its tasks. */
export interface Part<Kind extends string> {
  document: string;
  kind: Kind;
  count: number;
  total: number;
  /** `count / total` */
  share: number;
  /** Ids of the rows counted, in document order. */
  ids: readonly string[];
}

function partsOf<Row extends { id: string }, Kind extends string>(
  document: string,
  rows: readonly Row[],
  kinds: readonly Kind[],
  kindOf: (row: Row) => Kind,
): Part<Kind>[] {
  return kinds.map((kind) => {
    const ids = rows.filter((row) => kindOf(row) === kind).map(({ id }) => id);
    return { document, kind, count: ids.length, total: rows.length, share: ids.length / rows.length, ids };
  });
}

/** The targets of every document that states any, by how firmly they are stated; a firmness nobody uses counts 0. */
export function countFirmness(observations: readonly ObservationRow[]): Part<Firmness>[] {
  const targets = observations.filter(isTarget);
  return [...group(targets, ({ document }) => document)].flatMap(([document, rows]) =>
    partsOf(document, rows, FIRMNESS, ({ comparator }) => FIRMNESS_OF[comparator]),
  );
}

/** The firmest figure of every task that states a target. */
export function firmestOfTask(observations: readonly ObservationRow[]): ReadonlyMap<string, Firmness> {
  const stated = group(observations.filter(isTarget), ({ task }) => task);
  return new Map(
    [...stated].flatMap(([task, rows]) => {
      const kinds = new Set(rows.map(({ comparator }) => FIRMNESS_OF[comparator]));
      return FIRMNESS.filter((kind) => kinds.has(kind))
        .slice(0, 1)
        .map((kind) => [task, kind] as const);
    }),
  );
}

/** Tasks of one document by their firmest figure, and those without any. */
export function countTasks(
  document: string,
  tasks: readonly TaskRow[],
  firmest: ReadonlyMap<string, Firmness>,
): Part<TaskFirmness>[] {
  return partsOf(document, tasks, [...FIRMNESS, 'no_number'], ({ id }) => firmest.get(id) ?? 'no_number');
}
