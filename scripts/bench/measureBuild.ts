import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  seconds: number;
  /** Processor time of the build, all its threads: what other work on the machine does not change much. */
  cpuSeconds: number;
  /** Of the build's own process; helpers it starts are not counted. */
  peakMb: number;
  pages: number;
  megabytes: number;
  /** The largest pages, largest first. */
  largest: readonly { path: string; kilobytes: number }[];
}

const KB = 1024;
const LARGEST = 8;

function weigh(folder: string): Pick<Measured, 'pages' | 'megabytes' | 'largest'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length), kilobytes: statSync(path).size / KB }));
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  return {
    pages: pages.length,
    megabytes: files.reduce((sum, { kilobytes }) => sum + kilobytes, 0) / KB,
    largest: pages.sort((a, b) => b.kilobytes - a.kilobytes).slice(0, LARGEST),
  };
}

/**
 * Builds the site from a data folder as a person would.
 *
 * @param outDir below the project, where the build finds its packages
 * @throws Error with the end of the build's words where it fails
 */
export function measureBuild(data: string, outDir: string): Measured {
  rmSync(outDir, { recursive: true, force: true });
  const usage = join(tmpdir(), `bench-usage-${String(process.pid)}.json`);
  const begun = performance.now();
  const build = spawnSync(
    process.execPath,
    ['--import', new URL('./reportUsage.ts', import.meta.url).href, 'scripts/build.ts'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        LEDGER_DATA: data,
        OUT_DIR: outDir,
        BENCH_USAGE: usage,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (build.status !== 0) throw new Error(`the build failed:\n${(build.stdout + build.stderr).slice(-3000)}`);
  const { maxRssKb, cpuSeconds } = JSON.parse(readFileSync(usage, 'utf8')) as {
    maxRssKb: number;
    cpuSeconds: number;
  };
  rmSync(usage);
  return { seconds, cpuSeconds, peakMb: maxRssKb / KB, ...weigh(outDir) };
}
