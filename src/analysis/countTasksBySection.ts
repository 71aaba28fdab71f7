import { group } from 'd3';
import type { TaskRow } from '../ledger/tasks.ts';

/** Some of the tasks, and how many of them state a numeric target. */
export interface TaskCount {
  tasks: readonly TaskRow[];
  total: number;
  quantified: number;
  /** `quantified / total` */
  share: number;
  /** When they are due: every horizon that occurs, in document order. */
  horizons: readonly TaskRow['horizon'][];
}

export interface SectionTasks extends TaskCount {
  section: string;
  part: TaskRow['part'];
}

export interface PartTasks extends TaskCount {
  part: TaskRow['part'];
  sections: readonly SectionTasks[];
}

function countOf(tasks: readonly TaskRow[]): TaskCount {
  const quantified = tasks.filter((task) => task.quantified).length;
  return {
    tasks,
    total: tasks.length,
    quantified,
    share: quantified / tasks.length,
    horizons: [...new Set(tasks.map(({ horizon }) => horizon))],
  };
}

const inOrder = (tasks: readonly TaskRow[]): TaskRow[] => [...tasks].sort((a, b) => a.no - b.no);

/** The sections of the plan in the order of the document, each with its tasks by number. */
export function countTasksBySection(tasks: readonly TaskRow[]): SectionTasks[] {
  return [...group(inOrder(tasks), ({ section_id: section }) => section)].flatMap(([section, own]) =>
    own[0] === undefined ? [] : [{ section, part: own[0].part, ...countOf(own) }],
  );
}

/** The parts of the plan in the order of the document, each with its sections. */
export function countTasksByPart(tasks: readonly TaskRow[]): PartTasks[] {
  return [...group(inOrder(tasks), ({ part }) => part)].map(([part, own]) => ({
    part,
    sections: countTasksBySection(own),
    ...countOf(own),
  }));
}
