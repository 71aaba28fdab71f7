import { describe, expect, it } from 'vitest';
import { awardsByCategory } from '../../src/charts/awards-by-category/draw.ts';
import { awardsByCluster } from '../../src/charts/awards-by-cluster/draw.ts';
import { awardsByPlace } from '../../src/charts/awards-by-place/draw.ts';
import { awardsMap, awardsTiles, type MapPlace } from '../../src/charts/awards-map/draw.ts';
import { awardsMatrix } from '../../src/charts/awards-matrix/draw.ts';
import { COLUMN, NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import type { Districts } from '../../src/geo/projectDistricts.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { drawn, options } from './normalise.ts';

const place = (id: string, count: number, extra: Partial<MapPlace> = {}): MapPlace => ({
  id,
  label: id,
  description: `${id}: ${String(count)}`,
  href: `/places/${id}/`,
  count,
  step: count === 0 ? 0 : count > 5 ? 3 : 1,
  zone: false,
  inset: false,
  lon: null,
  lat: null,
  column: null,
  row: null,
  ...extra,
});

/** Two square districts side by side, one of them in the inset. */
const topology: Districts = {
  type: 'Topology',
  arcs: [
    [
      [107, 29],
      [107, 31],
    ],
    [
      [107, 31],
      [106, 31],
      [106, 29],
      [107, 29],
    ],
    [
      [107, 31],
      [108, 31],
      [108, 29],
      [107, 29],
    ],
  ],
  objects: {
    districts: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: 'west', arcs: [[0, 1]] },
        { type: 'Polygon', id: 'east', arcs: [[0, 2]] },
      ],
    },
  },
};
const legend = [
  { step: 0 as const, label: 'None' },
  { step: 1 as const, label: '1–5' },
];
const words = { legend: 'Groups', inset: 'Inset', zones: 'Zones' };
const mapPlaces = [
  place('west', 7, { inset: true, lon: 106.5, lat: 30 }),
  place('east', 0, { lon: 107.5, lat: 30 }),
  place('zone', 3, { zone: true }),
];

const widths = [
  ['wide', WIDE],
  ['narrow', NARROW],
] as const;

describe.each(widths)('charts of commendations, %s', (layout, width) => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}--${layout}.svg`);

  it('awardsByPlace draws bars from zero in proportion', async () => {
    const svg = drawn('bars', () =>
      awardsByPlace([place('a', 8), place('b', 4, { zone: true }), place('c', 0)], options(width)),
    );
    const lengths = [...svg.matchAll(/<rect [^>]*? width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(lengths[0]).toBeCloseTo(2 * (lengths[1] ?? 0), 0);
    expect(lengths[2]).toBe(0);
    await matches('awardsByPlace', svg);
  });

  it('awardsByCategory draws a square and a dot per place in the colour of its cluster and wraps names', async () => {
    const named = (label: string, hue: 'cluster-central' | 'ink-2') => ({ label, hue });
    const lines = [
      {
        id: 'g',
        label: 'Group',
        href: '/g',
        places: ['Alpha', 'Beta', 'Gamma'].map((label) => named(label, 'ink-2')),
      },
      {
        id: 'h',
        label: 'Long',
        href: '/h',
        places: Array.from({ length: 8 }, () => named('Shapingba District', 'cluster-central')),
      },
    ];
    const clusters = [named('Central city', 'cluster-central'), named('Zones', 'ink-2')];
    const svg = drawn('groups', () =>
      awardsByCategory([{ id: 'domain', label: 'Domain', lines }], clusters, options(width)),
    );
    expect(svg.match(/<circle/g)).toHaveLength(11 + clusters.length);
    expect(svg.match(/<rect/g)).toHaveLength(11);
    const rows = new Set(
      [...svg.matchAll(/translate\(\S+,([\d.]+)\)"[^>]*>Shapingba District/g)].map(([, y]) => y),
    );
    expect(rows.size).toBeGreaterThan(1);
    await matches('awardsByCategory', svg);
  });

  it('awardsMatrix puts each dot on its row and column', async () => {
    const places = [
      { id: 'a', label: 'A', hue: 'cluster-central' as const, first: true },
      { id: 'b', label: 'B', hue: 'ink-2' as const, first: true },
    ];
    const categories = [
      { id: 'g', label: '农业', domain: '乡村', first: true },
      { id: 'h', label: 'Trade', domain: 'Economy', first: true },
    ];
    const dots = [
      { place: 'a', category: 'g', description: 'A g' },
      { place: 'b', category: 'h', description: 'B h' },
    ];
    const svg = drawn('matrix', () => awardsMatrix({ places, categories, dots }, options(width)));
    expect(svg.match(/<title>/g)).toHaveLength(2);
    await matches('awardsMatrix', svg);
  });

  it('awardsByCluster draws rates in proportion and zones hollow', async () => {
    const bar = (id: string, rate: number, zone: boolean) => ({
      id,
      label: id,
      detail: `${id} detail`,
      description: `${id} · detail`,
      rate,
      rateLabel: String(rate),
      hue: 'ink-2' as const,
      zone,
    });
    const svg = drawn('clusters', () =>
      awardsByCluster([bar('a', 6, false), bar('b', 1.5, false), bar('z', 3, true)], options(width)),
    );
    const lengths = [...svg.matchAll(/<rect [^>]*? width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect((lengths[0] ?? 0) / (lengths[1] ?? 1)).toBeCloseTo(4, 1);
    await matches('awardsByCluster', svg);
  });
});

describe('the map of commendations', () => {
  const matches = (name: string, svg: string) =>
    expect(svg).toMatchFileSnapshot(`../snapshots/charts/${name}.svg`);

  it('draws every polygon, the inset again, a chip per zone and a label per place', async () => {
    const svg = drawn('map', () => awardsMap(mapPlaces, { ...options(WIDE), topology, legend, words }));
    expect(svg.match(/<path d="M/g)?.length).toBeGreaterThanOrEqual(3);
    expect(svg).toContain('zone 3');
    expect(svg.match(/var\(--award-3\)/g)).toHaveLength(2);
    await matches('awardsMap--wide', svg);
  });

  it('in a column breaks a Latin name between its syllables', () => {
    const named = ['Changshou', 'Jiulongpo', 'Yubei'].map((label, row) => ({
      ...place(label, 1),
      column: 0,
      row,
    }));
    const svg = drawn('tiles', () => awardsTiles(named, { ...options(COLUMN), topology, legend, words }));
    const lines = [...svg.matchAll(/<tspan[^>]*>([^<]+)/g)].map(([, line]) => line);
    expect(lines).toEqual(['Chang-', 'shou', '1', 'Jiu-', 'longpo', '1', 'Yubei', '1']);
  });

  it.each([
    ['names of characters', '沙坪坝', /沙坪.*坝.*0/su],
    ['turned words', 'Shapingba', /rotate\(-90\).*Shapingba/su],
  ])(
    'on a phone puts equal squares on their column and row, with %s and number',
    async (name, label, shown) => {
      const tiles = [
        { ...place('甲', 7), column: 0, row: 4 },
        { ...place(label, 0), column: 1, row: 4 },
        place('z', 3, { zone: true }),
      ];
      const svg = drawn('tiles', () => awardsTiles(tiles, { ...options(NARROW), topology, legend, words }));
      const xs = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"[^>]*rx="2"/g)].map((m) =>
        Number(m[1]),
      );
      expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((NARROW - 2) / 11, 0);
      expect(svg).toMatch(shown);
      await matches(`awardsMap-${name.replaceAll(' ', '-')}--narrow`, svg);
    },
  );
});

describe('a chart asked to draw what it cannot', () => {
  it('refuses no rows', () => {
    expect(() => awardsByPlace([], options(WIDE))).toThrow(ChartError);
    expect(() => awardsByPlace([], options(WIDE))).toThrow(
      'chart awards-by-place: there are no rows to draw',
    );
  });

  it('refuses a number that is not finite, and shows the row', () => {
    expect(() => awardsByPlace([place('a', Number.NaN)], options(WIDE))).toThrow(
      /row 1 has a number that is not finite.*"id":"a"/,
    );
    expect(() =>
      awardsTiles([place('a', 1, { row: 1 })], { ...options(NARROW), topology, legend, words }),
    ).toThrow(ChartError);
  });

  it('refuses a polygon without a place and a dot without a row', () => {
    expect(() => awardsMap(mapPlaces.slice(1), { ...options(WIDE), topology, legend, words })).toThrow(
      'no place for the polygon west',
    );
    expect(() =>
      awardsMatrix(
        { places: [], categories: [], dots: [{ place: 'a', category: 'g', description: 'A g' }] },
        options(WIDE),
      ),
    ).toThrow();
  });
});
