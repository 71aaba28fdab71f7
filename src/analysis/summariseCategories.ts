import type { CategoryAwards } from './countAwardsByCategory.ts';

export interface CategoriesSummary {
  groups: number;
  smallest: number;
  largest: number;
  /** The groups with the most places; several when tied. */
  widest: readonly CategoryAwards[];
  awards: number;
}

/** Size of the groups: how many places each names. */
export function summariseCategories(categories: readonly CategoryAwards[]): CategoriesSummary {
  const counts = categories.map(({ count }) => count);
  const largest = Math.max(...counts);
  return {
    groups: categories.length,
    smallest: Math.min(...counts),
    largest,
    widest: categories.filter(({ count }) => count === largest),
    awards: counts.reduce((sum, count) => sum + count, 0),
  };
}
