import { readFileSync } from 'node:fs';
import { geoArea } from 'd3';
import { mesh } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { GEOMETRY_FILE, loadGeometry } from '../../src/ledger/geometry.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { districtNeighbours } from '../../src/geo/districtPositions.ts';
import { districtFeatures } from '../../src/geo/projectDistricts.ts';

const topology = loadGeometry();
const neighbours = districtNeighbours(topology);
const { places, neighbours: rows } = loadLedger();
const idOf = (short: string): string => places.find(({ short_zh: name, place_kind: kind }) => name === short && kind !== 'development_zone')?.id ?? '';
const namesOf = (ids: readonly string[]): string[] => ids.map((id) => places.find((place) => place.id === id)?.short_zh ?? '').sort();

const EARTH_KM = 6371.0088;
const areas = new Map<string, number>();
beforeAll(() => {
  for (const feature of districtFeatures(topology)) areas.set(String(feature.id), geoArea(feature) * EARTH_KM ** 2);
});

describe('geometry', () => {
  it('is small enough to be drawn twice on a page', () => {
    expect(readFileSync(`data/${GEOMETRY_FILE}`).length).toBeLessThan(24_000);
  });

  it('has one outer ring per connected part: 38 districts without gaps between them', () => {
    expect(mesh(topology, topology.objects.districts, (a, b) => a === b).coordinates).toHaveLength(1);
    for (const feature of districtFeatures(topology)) expect(feature.geometry.type, String(feature.id)).toBe('Polygon');
  });

  it('keeps ids and nothing else', () => {
    for (const geometry of topology.objects.districts.geometries) {
      expect(Object.keys(geometry).sort()).toEqual(['arcs', 'id', 'type']);
    }
  });

  it('has symmetric neighbours, and every shared border is a shared arc', () => {
    for (const [id, own] of neighbours) {
      for (const other of own) expect(neighbours.get(other), `${id}–${other}`).toContain(id);
    }
  });

  it('is what neighbours.csv was computed from', () => {
    const computed = [...neighbours].flatMap(([id, own]) => own.map((other) => `${id} ${other}`));
    expect(rows.map(({ place, neighbour }) => `${place} ${neighbour}`).sort()).toEqual(computed.sort());
    for (const { id, place, neighbour } of rows) expect(id).toBe(`neighbour-${place}-${neighbour}`);
  });

  // Checked by hand against a map of the municipality.
  it.each([
    ['城口', ['开州', '巫溪']],
    ['巫山', ['奉节', '巫溪']],
    ['秀山', ['酉阳']],
    ['黔江', ['彭水', '酉阳']],
    ['荣昌', ['大足', '永川']],
    ['潼南', ['合川', '铜梁', '大足']],
    ['酉阳', ['彭水', '黔江', '秀山']],
    ['彭水', ['武隆', '丰都', '石柱', '黔江', '酉阳']],
    ['梁平', ['垫江', '忠县', '万州']],
    ['渝中', ['江北', '南岸', '九龙坡', '沙坪坝']],
  ])('%s borders %j', (name, expected) => {
    expect(namesOf(neighbours.get(idOf(name)) ?? [])).toEqual([...expected].sort());
  });

  it('has an area within 1.5 % of the 82,402 km² of the municipality', () => {
    const total = [...areas.values()].reduce((sum, area) => sum + area, 0);
    expect(Math.abs(total / 82_402 - 1)).toBeLessThan(0.015);
  });

  // Sources of these areas: data/README.md, table "Areas".
  it.each([
    ['万州', 3457],
    ['涪陵', 2946],
    ['合川', 2343],
    ['永川', 1579],
    ['酉阳', 5173],
    ['巫溪', 4030],
  ])('%s has an area within 3 %% of %i km²', (name, area) => {
    expect(Math.abs((areas.get(idOf(name)) ?? 0) / area - 1)).toBeLessThan(0.03);
  });
});
