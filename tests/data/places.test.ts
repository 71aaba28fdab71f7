import { geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { isDistrictOn, LIST_DAY } from '../../src/analysis/countAwardsByPlace.ts';
import { loadGeometry } from '../../src/datasets/geometry.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import { CLUSTERS } from '../../src/datasets/vocabulary.ts';
import { districtNeighbours } from '../../src/geo/districtNeighbours.ts';
import { districtFeatures } from '../../src/geo/projectDistricts.ts';

const { places } = loadLedger();
const districts = places.filter((place) => isDistrictOn(place, LIST_DAY));
const features = districtFeatures(loadGeometry());

describe('places', () => {
  it('hold the 38 districts and counties of the 2016 edition with GB/T 2260 codes', () => {
    expect(districts).toHaveLength(38);
    expect(districts.every(({ id }) => /^50[01]\d{3}$|^5002\d{2}$/.test(id))).toBe(true);
    expect(districts.filter(({ kind }) => kind === 'district')).toHaveLength(26);
    expect(districts.filter(({ kind }) => kind === 'autonomous_county')).toHaveLength(4);
  });

  it('make four clusters of 9, 12, 11 and 6', () => {
    expect(CLUSTERS.map((cluster) => districts.filter((place) => place.cluster === cluster).length)).toEqual([9, 12, 11, 6]);
  });

  it('meet the polygons exactly', () => {
    expect(features.map(({ id }) => String(id)).sort()).toEqual(districts.map(({ id }) => id).sort());
  });

  it('have an anchor inside their own polygon', () => {
    for (const { id, lon, lat } of districts) {
      const polygon = features.find((feature) => String(feature.id) === id);
      expect(polygon && geoContains(polygon, [lon ?? 0, lat ?? 0]), id).toBe(true);
    }
  });

  it('stand on a tile each, most of them beside a neighbour', () => {
    const tiles = new Map(districts.map(({ id, tile_col: column, tile_row: row }) => [`${String(column)},${String(row)}`, id]));
    expect(tiles.size).toBe(38);
    const neighbours = districtNeighbours(loadGeometry());
    const beside = districts.filter(({ id, tile_col: column, tile_row: row }) =>
      [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ].some(([across, down]) => {
        const other = tiles.get(`${String((column ?? 0) + (across ?? 0))},${String((row ?? 0) + (down ?? 0))}`);
        return other !== undefined && neighbours.get(id)?.includes(other);
      }),
    );
    expect(beside.length).toBe(38);
  });

  it('end Jiangbei and Yubei on 2025-11-06 in favour of the new district, which is not the old zone', () => {
    const ended = places.filter(({ valid_to: end }) => end !== '');
    expect(ended.map(({ short_zh: name }) => name).sort()).toEqual(['江北', '渝北'].sort());
    expect(ended.every(({ valid_to: end, successor }) => end === '2025-11-06' && successor === 'liangjiang-district')).toBe(true);
    const after = places.filter((place) => isDistrictOn(place, '2025-11-06'));
    expect(after).toHaveLength(37);
    expect(places.filter(({ short_zh: name }) => name === '两江新区').map(({ kind }) => kind).sort()).toEqual(['development_zone', 'district']);
  });
});
