import type { IndicatorRow } from '../datasets/indicators.ts';
import type { ObservationRow } from '../datasets/observations.ts';
import type { TaskRow } from '../datasets/tasks.ts';
import { BASES, FIELDS, type Basis, type Field } from '../datasets/vocabulary.ts';
import type { TaskRecord } from './taskRecords.ts';

/** A numeric target and the task that states it. */
export interface TaskTarget {
  task: TaskRow;
  row: ObservationRow;
  indicator: IndicatorRow;
}

export interface Counted<Key extends string> {
  key: Key;
  count: number;
}

/** Targets by field and by basis, most first; equals in the order of the vocabulary. A field or basis nobody uses counts 0. */
export interface TargetCross {
  fields: readonly Counted<Field>[];
  bases: readonly Counted<Basis>[];
}

function counted<Key extends string>(keys: readonly Key[], found: readonly Key[]): Counted<Key>[] {
  return keys
    .map((key) => ({ key, count: found.filter((own) => own === key).length }))
    .sort((a, b) => b.count - a.count);
}

export function crossTaskTargets(targets: readonly TaskTarget[]): TargetCross {
  return {
    fields: counted(
      FIELDS,
      targets.map(({ indicator }) => indicator.field),
    ),
    bases: counted(
      BASES,
      targets.map(({ row }) => row.basis),
    ),
  };
}

/** The first of a count, and all that equal it. */
export function mostCounted<Key extends string>(rows: readonly Counted<Key>[]): Counted<Key>[] {
  return rows.filter(({ count }) => count > 0 && count === rows[0]?.count);
}

/** The targets tasks state, by field and basis in the order of their cross, then in document order. */
export function taskTargets(records: readonly TaskRecord[]): TaskTarget[] {
  const targets = records.flatMap(({ task, figures }) =>
    figures
      .filter(({ row }) => row.kind === 'target')
      .map(({ row, indicator }) => ({ task, row, indicator })),
  );
  const { fields, bases } = crossTaskTargets(targets);
  const rank = (rows: readonly Counted<string>[], key: string): number =>
    rows.findIndex((row) => row.key === key);
  return targets.sort(
    (a, b) =>
      rank(fields, a.indicator.field) - rank(fields, b.indicator.field) ||
      rank(bases, a.row.basis) - rank(bases, b.row.basis),
  );
}
