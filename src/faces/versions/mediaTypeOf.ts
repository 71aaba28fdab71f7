const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  topojson: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  gpkg: 'application/geopackage+sqlite3',
  zip: 'application/zip',
};

/** The media type of a file by the ending of its name. @throws RangeError for one the site has no file of */
export function mediaTypeOf(name: string): string {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
  if (type === undefined)
    throw new RangeError(`${name}: src/faces/versions/mediaTypeOf.ts knows no such ending`);
  return type;
}
