import type { CategoryAwards } from '../../analysis/awards.ts';
import { CLUSTERS, DOMAINS, type Domain } from '../../ledger/vocabulary.ts';

/** Groups of one domain, the largest first. */
export interface DomainCategories {
  domain: Domain;
  categories: readonly CategoryAwards[];
}

const clusterRank = ({ cluster }: { cluster: string }): number => {
  const at = (CLUSTERS as readonly string[]).indexOf(cluster);
  return at < 0 ? CLUSTERS.length : at;
};

/** Groups under their domains; places of one cluster stand together, zones last, else in the order of the document. */
export function categoriesByDomain(rows: readonly CategoryAwards[]): DomainCategories[] {
  return DOMAINS.map((domain) => ({
    domain,
    categories: rows
      .filter(({ category }) => category.domain === domain)
      .sort((a, b) => b.count - a.count || a.category.no - b.category.no)
      .map((row) => ({
        ...row,
        places: row.places.toSorted((a, b) => clusterRank(a) - clusterRank(b)),
      })),
  })).filter(({ categories }) => categories.length > 0);
}
