/** Polygons as a GeoPackage 1.3, made in memory; its dates are those of the release, never the clock's. */
import type { Position } from 'geojson';
import { bytesOfDatabase, memoryDatabase } from '../exports/memoryDatabase.ts';
import { GEOMETRY_ORIGIN, type DistrictFeature } from './districtCollection.ts';

/** “GPKG” and 1.3.0, by which readers know the format. */
const MARKS = 'PRAGMA application_id = 1196444487; PRAGMA user_version = 10300';

const WGS84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]';
const SRID = 4326;

const TABLES = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents (table_name), column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys (srs_id), z TINYINT NOT NULL, m TINYINT NOT NULL,
  PRIMARY KEY (table_name, column_name));
CREATE TABLE districts (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, id TEXT NOT NULL UNIQUE, gb2260 TEXT NOT NULL,
  name_zh TEXT NOT NULL, name_en TEXT NOT NULL, edition TEXT NOT NULL);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', NULL),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', NULL), ('WGS 84', ${String(SRID)}, 'EPSG', ${String(SRID)}, '${WGS84}', NULL);`;

type Box = readonly [west: number, south: number, east: number, north: number];

function boxOf(positions: readonly Position[]): Box {
  const [xs, ys] = [positions.map(([x = 0]) => x), positions.map(([, y = 0]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const POLYGON = 3;
const MULTIPOLYGON = 6;

/** A multipolygon as the standard stores it: a header with its box, then well-known binary, all little-endian. */
function geometryBlob({ coordinates }: DistrictFeature['geometry']): Uint8Array {
  const points = coordinates.flat(2).length;
  const rings = coordinates.flat().length;
  const view = new DataView(new ArrayBuffer(8 + 32 + 9 + coordinates.length * 9 + rings * 4 + points * 16));
  let at = 0;
  const byte = (value: number): void => view.setUint8(at++, value);
  const word = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const double = (value: number): void => {
    view.setFloat64(at, value, true);
    at += 8;
  };
  // “GP”, version 0; little-endian with a box of four numbers.
  [0x47, 0x50, 0, 0b11].forEach(byte);
  word(SRID);
  const [west, south, east, north] = boxOf(coordinates.flat(2));
  [west, east, south, north].forEach(double);
  byte(1);
  word(MULTIPOLYGON);
  word(coordinates.length);
  for (const polygon of coordinates) {
    byte(1);
    word(POLYGON);
    word(polygon.length);
    for (const ring of polygon) {
      word(ring.length);
      for (const [x = 0, y = 0] of ring) [x, y].forEach(double);
    }
  }
  return new Uint8Array(view.buffer);
}

/** @param date of the release, YYYY-MM-DD */
export const geoPackage = (features: readonly DistrictFeature[], date: string): Uint8Array<ArrayBuffer> =>
  memoryDatabase((database) => {
    database.exec(`${MARKS}; ${TABLES}`);
    const box = boxOf(features.flatMap(({ geometry }) => geometry.coordinates.flat(2)));
    const origin = JSON.stringify(GEOMETRY_ORIGIN);
    database
      .prepare('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run('districts', 'features', 'districts', origin, `${date}T00:00:00.000Z`, ...box, SRID);
    database
      .prepare('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)')
      .run('districts', 'geom', 'MULTIPOLYGON', SRID);
    const insert = database.prepare('INSERT INTO districts VALUES (NULL, ?, ?, ?, ?, ?, ?)');
    for (const { geometry, properties } of features) {
      const { id, gb2260, name_zh, name_en, edition } = properties;
      insert.run(geometryBlob(geometry), id, gb2260, name_zh, name_en, edition);
    }
    return bytesOfDatabase(database);
  });
