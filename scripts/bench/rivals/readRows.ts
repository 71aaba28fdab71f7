import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A row of the chart's JSON, as anyone can download it. */
export interface Row {
  place: string;
  name_zh: string;
  groups: number;
}

export async function readJson<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  return (await response.json()) as Value;
}

export async function readRows(path: string): Promise<Row[]> {
  const { rows } = await readJson<{ rows: Row[] }>(path);
  return rows;
}

export function chartBox(): HTMLElement {
  const box = document.querySelector<HTMLElement>('#chart');
  if (!box) throw new Error('the page has no place for the chart');
  return box;
}

export type District = FeatureCollection<Geometry, { name: string }>;

/** The districts as GeoJSON, named by their ids, as chart libraries want them. */
export async function readDistricts(path: string): Promise<District> {
  const topology = await readJson<Topology>(path);
  const [object] = Object.values(topology.objects);
  const { features } = feature(topology, object as GeometryCollection);
  return {
    type: 'FeatureCollection',
    features: features.map((one) => ({ ...one, properties: { name: String(one.id) } })),
  };
}

/** Classes of the ledger's map, by their lowest value, and their colours by day. */
export const CLASSES = [
  { from: 0, to: 0, colour: '#E9E2D2' },
  { from: 1, to: 2, colour: '#F2BFA8' },
  { from: 3, to: 5, colour: '#DC8166' },
  { from: 6, to: 8, colour: '#B93A2E' },
  { from: 9, to: 26, colour: '#7F1311' },
] as const;
