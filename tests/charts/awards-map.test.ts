import { describe, expect, it } from 'vitest';
import { AWARD_CLASSES, classifyAwardCount } from '../../src/charts/kit/awardLegend.ts';
import { fitDistrictLabels, type LabelledShape } from '../../src/charts/kit/districtLabels.ts';
import { awardsMap, awardsTiles, type MapPlace } from '../../src/charts/awards-map/draw.ts';
import { mapSteps, tileSteps } from '../../src/charts/kit/mapSteps.ts';
import { NARROW, WIDE } from '../../src/charts/kit/chartOptions.ts';
import { embedTable } from '../../src/faces/embeds/embedPage.ts';
import { districtNeighbours } from '../../src/geo/districtPositions.ts';
import type { Districts } from '../../src/geo/projectDistricts.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { positionWords } from '../../src/format/positionLabel.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { sources } from '../../src/ledger/sources.ts';
import { drawn, findings, matchesSnapshot, numbersIn, options, published } from './normalise.ts';

const { ledger, topology } = sources;

describe('classes of counts', () => {
  it('make none a class of its own and leave no gap up to 26', () => {
    expect(AWARD_CLASSES.filter(({ from, to }) => from === 0 && to === 0)).toHaveLength(1);
    const classes = Array.from({ length: 27 }, (_, count) => classifyAwardCount(count));
    expect(classes[0]).toBe(0);
    expect(classes).toEqual(classes.toSorted((a, b) => a - b));
    expect(new Set(classes).size).toBe(AWARD_CLASSES.length);
  });

  it('refuse a count that fits none', () => {
    expect(() => classifyAwardCount(27)).toThrow('27 commendations fit no class');
    expect(() => classifyAwardCount(0.5)).toThrow(RangeError);
  });
});

describe('steps of the arrow keys', () => {
  const neighbours = districtNeighbours(topology);
  const districts = ledger.places.filter(({ id }) => neighbours.has(id));
  const onMap = mapSteps(districts, topology);

  it('cross a border of the map, in the direction of the key', () => {
    const ways = [
      [-1, 0],
      [1, 0],
      [0, 1],
      [0, -1],
    ] as const;
    for (const [at, here] of districts.entries())
      for (const [way, [east, north]] of ways.entries()) {
        const there = districts[onMap[at]?.[way] ?? -1];
        if (there === undefined) continue;
        const ahead =
          (Number(there.lon) - Number(here.lon)) * east + (Number(there.lat) - Number(here.lat)) * north;
        expect(neighbours.get(here.id)).toContain(there.id);
        expect(ahead, `${here.id} → ${there.id}`).toBeGreaterThan(0);
      }
  });

  it.each([
    ['map', onMap],
    ['tiles', tileSteps(districts)],
  ])('reach every district of the %s from every district', (_, steps) => {
    expect(districts).toHaveLength(38);
    for (const start of districts.keys()) {
      const found = new Set([start]);
      for (const at of found) for (const to of steps[at] ?? []) if (to >= 0) found.add(to);
      expect(found.size).toBe(38);
    }
  });

  it('go to the next tile of the row or column, over a gap, and nowhere without a position', () => {
    const tile = (tile_col: number | null, tile_row: number | null) => ({ tile_col, tile_row });
    expect(tileSteps([tile(0, 0), tile(3, 0), tile(1, 0), tile(3, 2), tile(null, null)]).map(String)).toEqual(
      ['-1,2,-1,-1', '2,-1,-1,3', '0,1,-1,-1', '-1,-1,1,-1', '-1,-1,-1,-1'],
    );
    expect(mapSteps([{ id: 'zone', lon: null, lat: null }], topology)).toEqual([[-1, -1, -1, -1]]);
  });
});

describe('in words', () => {
  const id = 'awards-map';
  const chart = published(id);
  const column = (key: string): number => chart.table.columns.findIndex((each) => each.key === key);
  const position = (row: string, { table } = chart) =>
    table.rows
      .find((each) => each.id === row)
      ?.cells.slice(column('position'))
      .map(({ text }) => text);

  it('states its finding, and lists the places by value', () => {
    expect(findings(id)).toEqual([
      '2020年督查激励：渝北14次最多，8个区县一次也没有',
      'Chongqing’s commendations of 2020: Yubei had most, 14, and 8 districts had none',
    ]);
    const values = chart.table.rows.map(({ cells }) => Number(cells[column('groups')]?.text));
    expect(values).toHaveLength(40);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('says where each place lies and what lies around it', () => {
    expect(position('500102')).toEqual([
      'about 80 km east',
      'Dianjiang, Fengdu, Wulong, Nanchuan, Banan, Changshou',
    ]);
    expect(position('500103')?.[0]).toBe('the others are seen from here');
    expect(position('chongqing-high-tech-zone')).toEqual(['no border, listed beside', '—']);
    expect(position('500112', published(id, 'zh'))?.[0]).toBe('东北约35公里');
  });

  it.each([
    ['east', '渝中以东约80公里', 'about 80 km east of Yuzhong'],
    ['northeast', '渝中东北约80公里', 'about 80 km north-east of Yuzhong'],
    [null, '由此看各地', 'the others are seen from here'],
  ] as const)('puts a position into a sentence: %s', (direction, ...said) => {
    const from = { short_zh: '渝中', short_en: 'Yuzhong' };
    expect(LANGS.map((lang) => positionWords({ from, direction, kilometres: 80 }, lang))).toEqual(said);
  });

  it('names the places it has no data for', () => {
    expect(chart.description).toContain(
      'Neither on the list nor on the map: Liangjiang District and Chongqing Economic and Technological Development Zone.',
    );
  });

  it('keeps positions out of files and embeds', () => {
    expect(Object.keys(chart.records[0] ?? {})).toEqual(['place', 'name_zh', 'name_en', 'cluster', 'groups']);
    const embedded = embedTable(chart.table, 'table', (path) => path);
    expect(embedded.match(/<th scope="col"/g)).toHaveLength(3);
    expect(embedded).not.toContain('km east');
    expect(embedded.match(/<tr>/g)).toHaveLength(41);
  });
});

describe('drawn', () => {
  const mapPlace = (id: string, count: number, extra: Partial<MapPlace> = {}): MapPlace => ({
    ...{ id, count, label: id, description: `${id}: ${String(count)}`, href: `/places/${id}/` },
    ...{ zone: false, inset: false, lon: null, lat: null, column: null, row: null },
    step: count === 0 ? 0 : count > 5 ? 3 : 1,
    ...extra,
  });
  /** Two square districts side by side, one of them in the inset. */
  const squares: Districts = {
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
  const words = { legend: 'Groups', inset: 'Inset', zones: 'Zones', none: 'None', separator: ', ' };
  const rest = (width: number) => ({ ...options(width), topology: squares, legend, words });
  const mapPlaces = [
    mapPlace('west', 7, { inset: true, lon: 106.5, lat: 30 }),
    mapPlace('east', 0, { lon: 107.5, lat: 30 }),
    mapPlace('zone', 3, { zone: true }),
  ];

  it('has every polygon, the inset again, a chip per zone and a label per place', async () => {
    const svg = drawn('map', () => awardsMap(mapPlaces, rest(WIDE)));
    expect(svg.match(/<path d="M/g)?.length).toBeGreaterThanOrEqual(3);
    expect(svg).toContain('zone 3');
    expect(svg.match(/var\(--award-3\)/g)).toHaveLength(2);
    await matchesSnapshot(svg, 'awards-map--wide');
  });

  it.each([
    ['names-of-characters', '沙坪坝', /沙坪.*坝.*0/su],
    ['turned-words', 'Shapingba', /rotate\(-90\).*Shapingba/su],
  ])('on a phone puts equal squares on their column and row: %s', async (name, label, shown) => {
    const tiles = [
      mapPlace('甲', 7, { column: 0, row: 4 }),
      mapPlace(label, 0, { column: 1, row: 4 }),
      mapPlace('z', 3, { zone: true }),
    ];
    const svg = drawn('tiles', () => awardsTiles(tiles, rest(NARROW)));
    const [first = 0, second = 0] = numbersIn(
      svg,
      /<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+"[^>]*rx="2"/g,
    );
    expect(second - first).toBeCloseTo((NARROW - 2) / 11, 0);
    expect(svg).toMatch(shown);
    await matchesSnapshot(svg, `awards-map-${name}--narrow`);
  });

  it('refuses a polygon without a place, and a place on a row of no column', () => {
    expect(() => awardsMap(mapPlaces.slice(1), rest(WIDE))).toThrow('no place for the polygon west');
    expect(() => awardsTiles([mapPlace('a', 1, { row: 1 })], rest(NARROW))).toThrow(ChartError);
  });

  const square = (id: string, left: number, size: number, count: number): LabelledShape => ({
    ...{ id, label: '渝北', value: String(count), ink: 'black', whole: false, area: size * size },
    ...{ nameWillDo: count === 0, turn: -1 / count },
    anchor: [left + size / 2, size / 2],
    bounds: [
      [left, 0],
      [left + size, size],
    ],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [left, 0],
          [left + size, 0],
          [left + size, size],
          [left, size],
          [left, 0],
        ],
      ],
    },
  });

  it('puts the number under the name where both fit, drops what does not, and serves districts without any first', () => {
    const fitted = (...shapes: LabelledShape[]) =>
      fitDistrictLabels(shapes).map(({ id, lines }) => [id, ...lines].join(' '));
    expect(fitted(square('big', 0, 60, 5), square('small', 100, 10, 5))).toEqual(['big 渝北 5']);
    expect(fitted(square('some', 0, 40, 5), square('none', 8, 40, 0))[0]).toContain('none');
    expect(fitted(square('some', 0, 40, 5), square('none', 8, 40, 0))).toHaveLength(1);
  });
});
