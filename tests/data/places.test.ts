import { geoContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { changesOfPlace } from '../../src/analysis/placeRecords.ts';
import { isDistrictOn, LIST_DAY } from '../../src/analysis/awards.ts';
import { loadGeometry } from '../../src/ledger/geometry.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { CLUSTERS } from '../../src/ledger/vocabulary.ts';
import { districtNeighbours } from '../../src/geo/districtPositions.ts';
import { districtFeatures } from '../../src/geo/projectDistricts.ts';

const ledger = loadLedger();
const { places, placeClusters, placeNames } = ledger;
const districts = places.filter((place) => isDistrictOn(place, LIST_DAY));
const features = districtFeatures(loadGeometry());

describe('places', () => {
  it('hold the 38 districts and counties of the 2016 edition with GB/T 2260 codes', () => {
    expect(districts).toHaveLength(38);
    expect(districts.every(({ id, gb2260: code }) => /^50[01]\d{3}$|^5002\d{2}$/.test(id) && code === id)).toBe(true);
    expect(districts.filter(({ place_kind: kind }) => kind === 'district')).toHaveLength(26);
    expect(districts.filter(({ place_kind: kind }) => kind === 'autonomous_county')).toHaveLength(4);
  });

  it('make four clusters of 9, 12, 11 and 6', () => {
    expect(CLUSTERS.map((cluster) => districts.filter((place) => place.cluster === cluster).length)).toEqual([9, 12, 11, 6]);
    expect(CLUSTERS.map((cluster) => placeClusters.filter((row) => row.cluster === cluster).length)).toEqual([9, 12, 11, 6]);
  });

  it('are in no cluster where they were founded after the plan of 2020, and in none longer than they stood', () => {
    const placeOf = new Map(places.map((place) => [place.id, place]));
    for (const { id, place, valid_to: end } of placeClusters) {
      expect((placeOf.get(place)?.valid_from ?? '') < '2021', id).toBe(true);
      expect(end, id).toBe(placeOf.get(place)?.valid_to);
    }
    expect(placeOf.get('liangjiang-district')?.cluster).toBe('');
    expect(placeNames.filter(({ place }) => place === 'liangjiang-district')).toEqual([]);
  });

  it('are printed in forms of one script each, and no form names two', () => {
    const forms = placeNames.map(({ form }) => form);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    for (const { form, script } of placeNames.filter(({ form: own }) => /[区县區縣]$/u.test(own)))
      expect(script, form).toBe(/[區縣]$/u.test(form) ? 'hant' : 'hans');
    for (const { id, name_zh: name } of districts)
      expect(placeNames.some(({ place, form }) => place === id && form === name), id).toBe(true);
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
    for (const { id, valid_to: end } of ended) {
      expect(end).toBe('2025-11-06');
      const { gave, got } = changesOfPlace(ledger, id);
      expect(gave.map(({ row, other }) => [row.changed_on, other.id])).toContainEqual([end, 'liangjiang-district']);
      expect(got).toEqual([]);
    }
    const founded = changesOfPlace(ledger, 'liangjiang-district');
    expect([founded.gave, founded.got.map(({ row, other }) => [other.short_zh, row.extent])]).toEqual([
      [],
      [
        ['江北', 'whole'],
        ['渝北', 'most'],
        ['北碚', 'part'],
      ],
    ]);
    const after = places.filter((place) => isDistrictOn(place, '2025-11-06'));
    expect(after).toHaveLength(37);
    expect(places.filter(({ short_zh: name }) => name === '两江新区').map(({ place_kind: kind }) => kind).sort()).toEqual(['development_zone', 'district']);
  });
});
