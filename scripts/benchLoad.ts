/**
 * `npm run bench:load [-- --rounds=9]`: requests per second of the built site behind nginx and Caddy, with our configuration, against
 * the same server with none and plain files of the same size. Fails where nginx, the one for great load, keeps less than 95 %.
 * Loopback only; it stops by itself.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bareCaddyHost, bareNginxHost } from './hosts/bareHost.ts';
import { binaryOf } from './hosts/binaryOf.ts';
import { caddyHost } from './hosts/caddyHost.ts';
import type { Host } from './hosts/host.ts';
import { nginxHost } from './hosts/nginxHost.ts';
import { loadRatio, middle } from './loadRatio.ts';
import { runScript } from './runScript.ts';

const SITE = 'dist';
const ROUNDS = 7;
const LEAST = 0.95;

/** One file per kind of answer. */
const PATHS = [
  '/',
  '/places/500112/',
  '/charts/awards-map/',
  '/targets/',
  '/embed/awards-map/',
  '/data/awards.csv',
  '/embed.js',
];

const SERVERS = [
  { name: 'nginx', ours: nginxHost, bare: bareNginxHost, wanted: LEAST },
  { name: 'caddy', ours: caddyHost, bare: bareCaddyHost, wanted: 0 },
];

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** Files of the same names and sizes that hold nothing. */
function plainSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-load-'));
  for (const file of PATHS.map(fileOf)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), Buffer.alloc(statSync(join(SITE, file)).size, 'x'));
  }
  return folder;
}

/** @returns the median of what the paths keep: of the server's own time where the system tells it, else by the clock */
async function measure(ours: Host, bare: Host, rounds: number): Promise<number> {
  const kept: number[] = [];
  const rows = [];
  for (const path of PATHS) {
    const found = await loadRatio(ours, bare, path, rounds);
    kept.push(Number.isNaN(found.cpu) ? found.clock : found.cpu);
    rows.push({
      path,
      bytes: statSync(join(SITE, fileOf(path))).size,
      'ours/s': Math.round(found.ours.clock),
      'bare/s': Math.round(found.bare.clock),
      ratio: Number(found.clock.toFixed(3)),
      'ours/CPU s': Math.round(found.ours.cpu),
      'bare/CPU s': Math.round(found.bare.cpu),
      'CPU ratio': Number(found.cpu.toFixed(3)),
    });
  }
  console.table(rows);
  return middle(kept);
}

await runScript(async () => {
  if (!existsSync(join(SITE, '_headers'))) throw new Error('there is no built site: run npm run build first');
  const asked = process.argv.find((word) => word.startsWith('--rounds='))?.slice('--rounds='.length);
  const installed = SERVERS.flatMap((server) => {
    const command = binaryOf(server.name);
    return command === undefined ? [] : [{ ...server, command }];
  });
  if (installed.length === 0) throw new Error('no server to measure: apt-get install nginx-light or caddy');
  const plain = plainSite();
  const held: boolean[] = [];
  try {
    for (const { name, command, ours, bare, wanted } of installed) {
      const hosts = await Promise.all([ours(command, SITE), bare(command, plain)]);
      const kept = await measure(...hosts, Number(asked ?? ROUNDS)).finally(() =>
        Promise.all(hosts.map((host) => host.close())),
      );
      const goal = wanted > 0 ? `at least ${String(wanted)} wanted` : 'for information';
      console.log(`${name} keeps ${kept.toFixed(3)} of the bare server, the median of the paths: ${goal}`);
      held.push(kept >= wanted);
    }
  } finally {
    rmSync(plain, { recursive: true });
  }
  return held.every(Boolean);
});
