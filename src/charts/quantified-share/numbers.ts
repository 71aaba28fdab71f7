import type { SectionTasks } from '../../analysis/countTasksBySection.ts';

/** Below so many tasks a share says little: one task more or less would move it far. */
export const ENOUGH_TASKS = 5;

/** Sections by the share of their tasks that state a number, highest first; equals by their number of tasks, then in document order. */
export function rankSections(sections: readonly SectionTasks[]): SectionTasks[] {
  return [...sections].sort((a, b) => b.share - a.share || b.total - a.total);
}

/** The sections a finding may name: of those with enough tasks, all with the highest and all with the lowest share. */
export function extremeSections(sections: readonly SectionTasks[]): {
  highest: SectionTasks[];
  lowest: SectionTasks[];
} {
  const ranked = rankSections(sections.filter(({ total }) => total >= ENOUGH_TASKS));
  const withShare = (share: number | undefined): SectionTasks[] =>
    ranked.filter((row) => row.share === share);
  return { highest: withShare(ranked[0]?.share), lowest: withShare(ranked.at(-1)?.share) };
}
