import { group } from 'd3';
import type { TaskRow } from '../ledger/tasks.ts';

export interface TaskPart {
  part: TaskRow['part'];
  /** Ids of its sections; a part without sections is its own only one. */
  sections: readonly string[];
}

/** The parts of the document of tasks with their sections, in its order. */
export function arrangeSections(tasks: readonly TaskRow[]): TaskPart[] {
  return [...group(tasks, ({ part }) => part).entries()].map(([part, own]) => ({
    part,
    sections: [...new Set(own.map((task) => task.section_id))],
  }));
}
