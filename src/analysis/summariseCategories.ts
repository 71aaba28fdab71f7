import { rollup } from 'd3';
import type { CategoryAwards } from './countAwardsByCategory.ts';

export interface CategoriesSummary {
  groups: number;
  smallest: number;
  largest: number;
  /** The groups with the most places; several when tied. */
  widest: readonly CategoryAwards[];
  awards: number;
  /** Groups with the fewest places. */
  narrowest: number;
  /** The commonest size, the larger of equals, and how many groups have it. */
  usual: { size: number; groups: number };
}

function usualSize(counts: readonly number[]): CategoriesSummary['usual'] {
  const sizes = [
    ...rollup(
      counts,
      (own) => own.length,
      (count) => count,
    ),
  ];
  const [size = 0, groups = 0] = sizes.toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { size, groups };
}

/** Size of the groups: how many places each names. */
export function summariseCategories(categories: readonly CategoryAwards[]): CategoriesSummary {
  const counts = categories.map(({ count }) => count);
  const [smallest, largest] = [Math.min(...counts), Math.max(...counts)];
  return {
    groups: categories.length,
    smallest,
    largest,
    widest: categories.filter(({ count }) => count === largest),
    narrowest: counts.filter((count) => count === smallest).length,
    usual: usualSize(counts),
    awards: counts.reduce((sum, count) => sum + count, 0),
  };
}
