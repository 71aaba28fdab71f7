import type { Ledger } from '../ledger/loadLedger.ts';
import type { TaskRow } from '../ledger/tasks.ts';
import { onceFor } from './onceFor.ts';

/** A place's work plan as it was handed to agencies. */
export interface PlaceTasks {
  tasks: readonly TaskRow[];
  /** Tasks that state a numeric target. */
  quantified: number;
  /** Bodies that carry a task, in any role. */
  agencies: number;
}

/** Groups made once: every place asks, some of them more than once. */
const grouped = onceFor((ledger: Ledger) => ({
  plansOf: Map.groupBy(
    ledger.observations.filter(({ task }) => task !== ''),
    ({ place }) => place,
  ),
  tasksOf: Map.groupBy(ledger.tasks, ({ document }) => document),
  rolesOf: Map.groupBy(ledger.taskAgencies, ({ task }) => task),
}));

/** The tasks of a place: those of the documents whose tasks state figures of it. None for most. */
export function tasksOfPlace(ledger: Ledger, place: string): PlaceTasks {
  const { plansOf, tasksOf, rolesOf } = grouped(ledger);
  const plans = new Set(plansOf.get(place)?.map(({ document }) => document));
  const tasks = [...plans].flatMap((document) => tasksOf.get(document) ?? []);
  const agencies = tasks.flatMap(({ id }) => rolesOf.get(id) ?? []).map(({ agency }) => agency);
  return {
    tasks,
    quantified: tasks.filter(({ quantified }) => quantified).length,
    agencies: new Set(agencies).size,
  };
}
