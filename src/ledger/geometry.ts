/** The committed district polygons: TopoJSON made by `npm run geo`. */
import type { GeometryCollection, Topology } from 'topojson-specification';
import { DataError } from './errors.ts';
import { dataFolder, readDataText } from './read-fs.ts';

/** Which boundaries are drawn: the 38 districts and counties of 2016-11 to 2025-11. */
export const GEOMETRY_FILE = 'geo/chongqing-2016.topo.json';

export type DistrictTopology = Topology<{ districts: GeometryCollection }>;

/** @throws DataError when the file is not a topology with an object `districts` */
export function loadGeometry(folder = dataFolder()): DistrictTopology {
  const topology = JSON.parse(readDataText(GEOMETRY_FILE, folder)) as Partial<DistrictTopology>;
  if (topology.type !== 'Topology' || topology.objects?.districts === undefined) {
    throw new DataError([
      {
        file: `data/${GEOMETRY_FILE}`,
        expected: 'a TopoJSON topology with an object "districts"',
        fix: 'rebuild it with npm run geo',
      },
    ]);
  }
  return topology as DistrictTopology;
}
