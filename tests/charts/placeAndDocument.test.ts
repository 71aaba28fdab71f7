import { describe, expect, it } from 'vitest';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { documentStrip } from '../../src/charts/kit/documentStrip.ts';
import { LOCATOR_WIDTH, placeLocator, type LocatedPlace } from '../../src/charts/kit/placeLocator.ts';
import { loadGeometry } from '../../src/ledger/geometry.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { clipToBox, coarsen } from '../../src/geo/projectOutline.ts';
import { districtNeighbours } from '../../src/geo/districtPositions.ts';
import { drawn, options } from './normalise.ts';

const topology = loadGeometry();
const { places } = loadLedger();

function located(id: string): LocatedPlace[] {
  const ids = [id, ...(districtNeighbours(topology).get(id) ?? [])];
  return ids.flatMap((own) => {
    const place = places.find((candidate) => candidate.id === own);
    if (place?.lon === null || place?.lat === null || place === undefined) return [];
    const href = own === id ? undefined : `/places/${own}/`;
    return [{ id: own, label: place.short_zh, href, lon: place.lon, lat: place.lat }];
  });
}

const locator = (id: string): string =>
  drawn('locator', () =>
    placeLocator(located(id), { ...options(LOCATOR_WIDTH), topology, hue: 'cluster-central', whole: '重庆' }),
  );

describe('placeLocator', () => {
  it('draws the place in its colour and links its neighbours', async () => {
    const svg = locator('500103');
    expect(svg.match(/var\(--cluster-central\)/g)).toHaveLength(1);
    expect(svg.match(/<a /g)).toHaveLength(districtNeighbours(topology).get('500103')?.length ?? 0);
    expect(svg).toContain('渝中');
    await expect(svg).toMatchFileSnapshot('../snapshots/charts/place-locator--narrow.svg');
  });

  it('is light for every district', () => {
    for (const id of districtNeighbours(topology).keys()) expect(locator(id).length, id).toBeLessThan(16_000);
  });

  it('refuses no place', () => {
    expect(() =>
      placeLocator([], { ...options(LOCATOR_WIDTH), topology, hue: 'cluster-central', whole: '' }),
    ).toThrow(ChartError);
  });
});

describe('coarsen', () => {
  it('keeps one point of those that fall together and drops rings that vanish', () => {
    const square = [
      [0, 0],
      [0.2, 0.1],
      [4, 0],
      [4, 4],
      [0, 0],
    ];
    const speck = [
      [9, 9],
      [9.1, 9],
      [9, 9.1],
      [9, 9],
    ];
    expect(coarsen({ type: 'Polygon', coordinates: [square, speck] }, 1).coordinates).toEqual([
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 0],
      ],
    ]);
  });
});

describe('clipToBox', () => {
  it('cuts a polygon at the box, and fills the box a ring runs around', () => {
    const box: [[number, number], [number, number]] = [
      [0, 0],
      [4, 4],
    ];
    const across = [
      [-2, 1],
      [2, 1],
      [2, 3],
      [-2, 3],
      [-2, 1],
    ];
    expect(
      new Set(clipToBox({ type: 'Polygon', coordinates: [across] }, box).coordinates[0]?.map(String)),
    ).toEqual(new Set(['0,1', '2,1', '2,3', '0,3']));
    const around = [
      [-9, -9],
      [9, -9],
      [9, 9],
      [-9, 9],
      [-9, -9],
    ];
    expect(clipToBox({ type: 'Polygon', coordinates: [around] }, box).coordinates[0]).toHaveLength(5);
    const beside = [
      [9, 9],
      [10, 9],
      [10, 10],
      [9, 9],
    ];
    expect(clipToBox({ type: 'Polygon', coordinates: [beside] }, box).coordinates).toEqual([]);
  });
});

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
] as const)('documentStrip, %s', (layout, width) => {
  const columns = [
    { from: 0, to: 500, rows: 2 },
    { from: 500, to: 1000, rows: 0 },
    { from: 1000, to: 1500, rows: 4 },
  ];

  it('draws a bar per stretch that has rows, from zero, and the number at the tallest', async () => {
    const svg = drawn('strip', () => documentStrip(columns, { ...options(width), unit: '字' }));
    const heights = [...svg.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(heights).toEqual([44, 22, 44]);
    expect(svg).toContain('>4</text>');
    expect(svg).toContain('0 字');
    await expect(svg).toMatchFileSnapshot(`../snapshots/charts/document-strip--${layout}.svg`);
  });

  it('refuses no stretches', () => {
    expect(() => documentStrip([], { ...options(width), unit: '字' })).toThrow(ChartError);
  });
});
