import type { Cluster } from '../ledger/vocabulary.ts';
import type { CategoryAwards } from './countAwardsByCategory.ts';

/** Groups all of whose places lie in the clusters named; a group that names a development zone is in none. */
export function confinedGroups(
  groups: readonly CategoryAwards[],
  clusters: readonly Cluster[],
): CategoryAwards[] {
  return groups.filter(
    ({ places }) =>
      places.length > 0 && places.every(({ cluster }) => clusters.some((allowed) => allowed === cluster)),
  );
}
