import { geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { locatePlaces, MEASURED_FROM } from '../../src/analysis/locatePlaces.ts';
import { clipToBox, coarsen } from '../../src/geo/projectOutline.ts';
import { directionOf, districtPositions } from '../../src/geo/districtPositions.ts';
import { loadGeometry } from '../../src/ledger/geometry.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const topology = loadGeometry();
const { places } = loadLedger();
const positions = districtPositions(topology, MEASURED_FROM);
const located = locatePlaces(places, topology);
const idOf = (short: string): string =>
  places.find(({ short_zh: name, place_kind: kind }) => name === short && kind !== 'development_zone')?.id ??
  '';
const nameOf = (id: string) => places.find((row) => row.id === id)?.short_zh;

it.each([
  [0, 'north'],
  [22, 'north'],
  [23, 'northeast'],
  [90, 'east'],
  [157, 'southeast'],
  [158, 'south'],
  [270, 'west'],
  [337, 'northwest'],
  [338, 'north'],
  [359.9, 'north'],
])('%d° is %s', (degrees, direction) => {
  expect(directionOf(degrees)).toBe(direction);
});

describe('districtPositions', () => {
  it('say where each lies from the heart of the city', () => {
    // Checked by hand against a map of the municipality.
    const checked = {
      城口: 'northeast',
      巫山: 'northeast',
      秀山: 'southeast',
      綦江: 'south',
      荣昌: 'west',
      潼南: 'northwest',
      江津: 'southwest',
      涪陵: 'east',
    };
    expect(
      Object.fromEntries(Object.keys(checked).map((short) => [short, positions.get(idOf(short))?.direction])),
    ).toEqual(checked);
  });

  it('knows every district, no direction of the one it measures from, and nothing it does not draw', () => {
    expect(positions.size).toBe(38);
    expect(positions.get(MEASURED_FROM)).toMatchObject({ direction: null, kilometres: 0 });
    expect(() => districtPositions(topology, 'chongqing-high-tech-zone')).toThrow(
      'no district chongqing-high-tech-zone to measure from',
    );
  });

  it('agrees with the points that carry the labels, which were computed another way', () => {
    const pointOf = (id: string): [number, number] => {
      const place = places.find((row) => row.id === id);
      return [place?.lon ?? Number.NaN, place?.lat ?? Number.NaN];
    };
    for (const [id, { kilometres }] of positions)
      expect(Math.abs(kilometres - geoDistance(pointOf(MEASURED_FROM), pointOf(id)) * 6371), id).toBeLessThan(
        15,
      );
  });

  it('lists neighbours clockwise from the north', () => {
    expect(positions.get(idOf('涪陵'))?.neighbours.map(nameOf)).toEqual([
      '垫江',
      '丰都',
      '武隆',
      '南川',
      '巴南',
      '长寿',
    ]);
  });
});

it('locatePlaces rounds as one would say it, and gives no position to what has no polygon', () => {
  expect([located.get(idOf('大渡口'))?.kilometres, located.get(idOf('涪陵'))?.kilometres]).toEqual([15, 80]);
  for (const { kilometres } of located.values()) expect(kilometres % (kilometres < 50 ? 5 : 10)).toBe(0);
  expect([located.has('liangjiang-new-area'), located.has('500000')]).toEqual([false, false]);
});

/** A ring as `x,y x,y …`. */
const ring = (points: string) => points.split(' ').map((point) => point.split(',').map(Number));

it('coarsen keeps one point of those that fall together and drops rings that vanish', () => {
  const coordinates = [ring('0,0 0.2,0.1 4,0 4,4 0,0'), ring('9,9 9.1,9 9,9.1 9,9')];
  expect(coarsen({ type: 'Polygon', coordinates }, 1).coordinates).toEqual([ring('0,0 4,0 4,4 0,0')]);
});

it('clipToBox cuts a polygon at the box, and fills the box a ring runs around', () => {
  const clipped = (points: string) =>
    clipToBox({ type: 'Polygon', coordinates: [ring(points)] }, [
      [0, 0],
      [4, 4],
    ]).coordinates;
  expect(new Set(clipped('-2,1 2,1 2,3 -2,3 -2,1')[0]?.map(String))).toEqual(
    new Set(['0,1', '2,1', '2,3', '0,3']),
  );
  expect(clipped('-9,-9 9,-9 9,9 -9,9 -9,-9')[0]).toHaveLength(5);
  expect(clipped('9,9 10,9 10,10 9,9')).toEqual([]);
});
