import { neighbors } from 'topojson-client';
import type { Districts } from './projectDistricts.ts';

/** Which districts share a border: id → ids, from shared arcs. */
export function districtNeighbours(topology: Districts): Map<string, string[]> {
  const { geometries } = topology.objects.districts;
  const ids = geometries.map(({ id }) => String(id));
  return new Map(
    neighbors(geometries).map((list, index) => [ids[index] ?? '', list.map((at) => ids[at] ?? '')]),
  );
}
