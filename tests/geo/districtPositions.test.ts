import { geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { MEASURED_FROM, locatePlaces } from '../../src/analysis/locatePlaces.ts';
import { loadGeometry } from '../../src/ledger/geometry.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { directionOf, districtPositions } from '../../src/geo/districtPositions.ts';

const topology = loadGeometry();
const { places } = loadLedger();
const positions = districtPositions(topology, MEASURED_FROM);
const located = locatePlaces(places, topology);
const idOf = (short: string): string =>
  places.find(({ short_zh: name, place_kind: kind }) => name === short && kind !== 'development_zone')?.id ??
  '';

describe('directionOf', () => {
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
});

describe('districtPositions', () => {
  // Checked by hand against a map of the municipality.
  it.each([
    ['城口', 'northeast'],
    ['巫山', 'northeast'],
    ['秀山', 'southeast'],
    ['綦江', 'south'],
    ['荣昌', 'west'],
    ['潼南', 'northwest'],
    ['江津', 'southwest'],
    ['涪陵', 'east'],
  ])('%s lies %s of the heart of the city', (short, direction) => {
    expect(positions.get(idOf(short))?.direction).toBe(direction);
  });

  it('knows every district, and no direction of the one it measures from', () => {
    expect(positions.size).toBe(38);
    expect(positions.get(MEASURED_FROM)).toMatchObject({ direction: null, kilometres: 0 });
  });

  it('agrees with the points that carry the labels, which were computed another way', () => {
    const pointOf = (id: string): [number, number] => {
      const place = places.find((row) => row.id === id);
      return [place?.lon ?? Number.NaN, place?.lat ?? Number.NaN];
    };
    for (const [id, { kilometres }] of positions) {
      const between = geoDistance(pointOf(MEASURED_FROM), pointOf(id)) * 6371;
      expect(Math.abs(kilometres - between), id).toBeLessThan(15);
    }
  });

  it('lists neighbours clockwise from the north', () => {
    const names = positions
      .get(idOf('涪陵'))
      ?.neighbours.map((id) => places.find((row) => row.id === id)?.short_zh);
    expect(names).toEqual(['垫江', '丰都', '武隆', '南川', '巴南', '长寿']);
  });

  it('refuses a place it does not draw', () => {
    expect(() => districtPositions(topology, 'chongqing-high-tech-zone')).toThrow(
      'no district chongqing-high-tech-zone to measure from',
    );
  });
});

describe('locatePlaces', () => {
  it('rounds as one would say it: five kilometres nearby, ten from fifty on', () => {
    expect(located.get(idOf('大渡口'))?.kilometres).toBe(15);
    expect(located.get(idOf('涪陵'))?.kilometres).toBe(80);
    for (const { kilometres } of located.values()) expect(kilometres % (kilometres < 50 ? 5 : 10)).toBe(0);
  });

  it('gives no position to what has no polygon', () => {
    expect(located.has('liangjiang-new-area')).toBe(false);
    expect(located.has('500000')).toBe(false);
  });
});
