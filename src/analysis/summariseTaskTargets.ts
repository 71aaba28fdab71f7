import type { Basis, Field } from '../datasets/vocabulary.ts';
import { countFirmness, type Firmness } from './countFirmness.ts';
import {
  crossTaskTargets,
  mostCounted,
  type Counted,
  type TargetCross,
  type TaskTarget,
} from './crossTaskTargets.ts';

/** What the targets of tasks are, by field, by basis and by how firm they are. */
export interface TaskTargetsSummary extends TargetCross {
  targets: number;
  tasks: number;
  topFields: readonly Counted<Field>[];
  topBases: readonly Counted<Basis>[];
  /** Fields in which no task states a target. */
  empty: readonly Counted<Field>[];
  count: Readonly<Record<Firmness, number>>;
  /** Targets that state only what to reach at least. */
  open: number;
}

export function summariseTaskTargets(rows: readonly TaskTarget[]): TaskTargetsSummary {
  const cross = crossTaskTargets(rows);
  const parts = countFirmness(rows.map(({ row }) => row));
  const of = (kind: Firmness): number => parts.find((part) => part.kind === kind)?.count ?? 0;
  const count = {
    exact: of('exact'),
    at_least: of('at_least'),
    more_than: of('more_than'),
    at_most: of('at_most'),
    about: of('about'),
  };
  return {
    ...cross,
    targets: rows.length,
    tasks: new Set(rows.map(({ task }) => task.id)).size,
    topFields: mostCounted(cross.fields),
    topBases: mostCounted(cross.bases),
    empty: cross.fields.filter((field) => field.count === 0),
    count,
    open: count.at_least + count.more_than,
  };
}
