import type { TaskRow } from '../ledger/tasks.ts';
import {
  countTasksByPart,
  countTasksBySection,
  type PartTasks,
  type SectionTasks,
} from './countTasksBySection.ts';

/** What the tasks are, by part, section and horizon. */
export interface TasksSummary {
  total: number;
  quantified: number;
  parts: readonly PartTasks[];
  /** Tasks by when they are due, most first. */
  horizons: readonly { horizon: TaskRow['horizon']; count: number }[];
  longest: readonly SectionTasks[];
  shortest: readonly SectionTasks[];
  sections: number;
}

export function summariseTasks(tasks: readonly TaskRow[]): TasksSummary {
  const sections = countTasksBySection(tasks).sort((a, b) => b.total - a.total);
  const withTotal = (total: number | undefined): SectionTasks[] =>
    sections.filter((section) => section.total === total);
  return {
    total: tasks.length,
    quantified: tasks.filter(({ quantified }) => quantified).length,
    parts: countTasksByPart(tasks),
    horizons: [...Map.groupBy(tasks, ({ horizon }) => horizon)]
      .map(([horizon, own]) => ({ horizon, count: own.length }))
      .sort((a, b) => b.count - a.count),
    longest: withTotal(sections[0]?.total),
    shortest: withTotal(sections.at(-1)?.total),
    sections: sections.length,
  };
}
