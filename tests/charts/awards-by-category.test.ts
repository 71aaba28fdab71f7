import { expect, it } from 'vitest';
import { confinedGroups, countAwardsByCategory, summariseCategories } from '../../src/analysis/awards.ts';
import { awardsByCategory } from '../../src/charts/awards-by-category/draw.ts';
import { categoriesByDomain } from '../../src/charts/awards-by-category/numbers.ts';
import { sources } from '../../src/ledger/sources.ts';
import { CLUSTERS } from '../../src/ledger/vocabulary.ts';
import { smallWorld } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, numbersIn, options } from './normalise.ts';

const { awardCategories, awards, places } = sources.ledger;
const rows = countAwardsByCategory(awardCategories, awards, places);
const domains = categoriesByDomain(rows);

it('lists the places of a group in the order of the document', () => {
  const small = countAwardsByCategory(smallWorld.categories, smallWorld.awards, smallWorld.places);
  expect(small.map(({ places: own }) => own.map(({ id }) => id).join())).toEqual(['b,a', 'a,z']);
  expect(summariseCategories(small)).toMatchObject({ groups: 2, smallest: 2, largest: 2, awards: 4 });
});

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

it('finds the largest group, and groups only some clusters are in', () => {
  expect(findings('awards-by-category')).toEqual([
    '2020年督查激励：26件事里20件各表扬5个地方，脱贫攻坚最多，8个',
    'Chongqing’s commendations of 2020: 20 of 26 subjects name 5 places each; poverty alleviation names 8',
  ]);
  const confined = (...clusters: Parameters<typeof confinedGroups>[1]) =>
    confinedGroups(rows, clusters).map(({ category }) => category.id);
  expect(confined('northeast', 'southeast')).toEqual(['poverty-alleviation']);
  expect(confined('central')).toEqual(['company-listings', 'hills-and-riverbanks']);
});

it.each(LAYOUTS)(
  'draws a dot per place in the colour of its cluster and wraps names, %s',
  async (layout, width) => {
    const named = (label: string, hue: 'cluster-central' | 'ink-2') => ({ label, hue });
    const line = (id: string, label: string, own: ReturnType<typeof named>[]) => ({
      id,
      label,
      href: `/${id}`,
      places: own,
    });
    const lines = [
      line(
        'g',
        'Group',
        ['Alpha', 'Beta', 'Gamma'].map((label) => named(label, 'ink-2')),
      ),
      line(
        'h',
        'Long',
        Array.from({ length: 8 }, () => named('Shapingba District', 'cluster-central')),
      ),
    ];
    const clusters = [named('Central city', 'cluster-central'), named('Zones', 'ink-2')];
    const svg = drawn('groups', () =>
      awardsByCategory([{ id: 'domain', label: 'Domain', lines }], clusters, options(width)),
    );
    expect(svg.match(/<circle/g)).toHaveLength(11 + clusters.length);
    expect(
      new Set(numbersIn(svg, /translate\(\S+,([\d.]+)\)"[^>]*>Shapingba District/g)).size,
    ).toBeGreaterThan(1);
    await matchesSnapshot(svg, `awards-by-category--${layout}`);
  },
);
