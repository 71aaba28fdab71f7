/** The files of the polygons, below `/data/geo/`. */
import { formatCsv } from '../../format/formatCsv.ts';
import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';
import type { DistrictTopology } from '../../ledger/geometry.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { districtCollection, districtPoints, GEOMETRY_ORIGIN, propertiesOf } from './districtCollection.ts';
import { geoPackage } from './geoPackage.ts';

interface Source {
  topology: DistrictTopology;
  places: readonly PlaceRow[];
  /** Day of the release. */
  date: string;
}

export interface GeometryFile {
  name: string;
  what: Words;
  write: (source: Source) => string | Uint8Array<ArrayBuffer>;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The topology as it is drawn, with names beside the codes. */
function namedTopology({ topology, places }: Source): object {
  const { districts } = topology.objects;
  const geometries = districts.geometries.map((geometry) => ({
    ...geometry,
    properties: propertiesOf(String(geometry.id), places),
  }));
  return { ...topology, ...GEOMETRY_ORIGIN, objects: { districts: { ...districts, geometries } } };
}

const NAME = 'chongqing-districts-2016';

export const geometryFiles: readonly GeometryFile[] = [
  {
    name: `${NAME}.geojson`,
    what: t('GeoJSON，每个区县有代码和名称', 'GeoJSON, each district with code and names'),
    write: ({ topology, places }) =>
      json({
        type: 'FeatureCollection',
        name: NAME,
        ...GEOMETRY_ORIGIN,
        features: districtCollection(topology, places),
      }),
  },
  {
    name: `${NAME}.topojson`,
    what: t('TopoJSON，边界只存一次', 'TopoJSON, each border kept once'),
    write: (source) => json(namedTopology(source)),
  },
  {
    name: `${NAME}.gpkg`,
    what: t('GeoPackage，给 QGIS、sf、geopandas', 'GeoPackage for QGIS, sf, geopandas'),
    write: ({ topology, places, date }) => geoPackage(districtCollection(topology, places), date),
  },
  {
    name: 'chongqing-centroids-2016.csv',
    what: t('各区县的中心和标名字的点', 'the centre of each district and the point of its label'),
    write: ({ topology, places }) =>
      formatCsv(
        districtPoints(topology, places).map((point) => ({
          ...point,
          license: `${GEOMETRY_ORIGIN.license}, ${GEOMETRY_ORIGIN.copyright}`,
          // A column, not lines above the header: readers of CSV take those for rows.
          origin: GEOMETRY_ORIGIN.origin,
          note_zh: GEOMETRY_ORIGIN.note_zh,
          note_en: GEOMETRY_ORIGIN.note_en,
        })),
      ),
  },
];
