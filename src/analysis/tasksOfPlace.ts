import type { Ledger } from '../datasets/loadLedger.ts';
import type { TaskRow } from '../datasets/tasks.ts';

/** A place's work plan as it was handed to agencies. */
export interface PlaceTasks {
  tasks: readonly TaskRow[];
  /** Tasks that state a numeric target. */
  quantified: number;
  /** Bodies that carry a task, in any role. */
  agencies: number;
}

/** The tasks of a place: those of the documents whose tasks state figures of it. None for most. */
export function tasksOfPlace(ledger: Ledger, place: string): PlaceTasks {
  const documents = new Set(
    ledger.observations
      .filter((row) => row.place === place && row.task !== '')
      .map(({ document }) => document),
  );
  const tasks = ledger.tasks.filter(({ document }) => documents.has(document));
  const ids = new Set(tasks.map(({ id }) => id));
  const agencies = ledger.taskAgencies.filter(({ task }) => ids.has(task)).map(({ agency }) => agency);
  return {
    tasks,
    quantified: tasks.filter(({ quantified }) => quantified).length,
    agencies: new Set(agencies).size,
  };
}
