import { describe, expect, it } from 'vitest';
import { countAwardsByCategory } from '../../src/analysis/awards.ts';
import { categoriesByDomain } from '../../src/charts/awards-by-category/numbers.ts';
import { sources } from '../../src/ledger/sources.ts';
import { CLUSTERS } from '../../src/ledger/vocabulary.ts';

const { awardCategories, awards, places } = sources.ledger;
const rows = countAwardsByCategory(awardCategories, awards, places);
const domains = categoriesByDomain(rows);

describe('categoriesByDomain', () => {
  it('holds every group and every commendation once', () => {
    const all = domains.flatMap(({ categories }) => categories);
    expect(all.map(({ category }) => category.id).toSorted()).toEqual(
      rows.map(({ category }) => category.id).toSorted(),
    );
    expect(all.reduce((sum, row) => sum + row.places.length, 0)).toBe(awards.length);
  });

  it('puts the largest group of a domain first, and places of a cluster together', () => {
    const rank = ({ cluster }: { cluster: string }) => [...CLUSTERS, ''].indexOf(cluster);
    for (const { domain, categories } of domains) {
      expect(categories.every(({ category }) => category.domain === domain)).toBe(true);
      const counts = categories.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      for (const row of categories)
        expect(row.places.map(rank)).toEqual(row.places.map(rank).toSorted((a, b) => a - b));
    }
  });
});
