/** `npm run geo`: rebuilds data/geo/chongqing-2016.topo.json. `--check` only compares. */
import { readFileSync } from 'node:fs';
import { GEOMETRY_FILE } from '../../src/ledger/geometry.ts';
import { buildTopology } from './buildTopology.ts';
import { writeAtomically } from '../command/tellFault.ts';

const path = `data/${GEOMETRY_FILE}`;
const built = await buildTopology();
if (process.argv.includes('--check')) {
  const same = readFileSync(path, 'utf8') === built;
  console.log(same ? `${path} is current` : `${path} differs from a rebuild: run npm run geo`);
  process.exitCode = same ? 0 : 1;
} else {
  writeAtomically(path, built);
  console.log(`${path}: ${String(Buffer.byteLength(built))} bytes`);
}
