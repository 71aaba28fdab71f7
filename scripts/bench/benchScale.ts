/**
 * `npm run bench:scale [-- --factors=1,10,100] [-- <scratch folder>]`: builds the site from synthetic data of the real shape and
 * prints what growth costs. Fails where a step breaks a limit.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { runScript } from '../command/runScript.ts';
import { growthOf, round, type Step } from './growthOf.ts';
import { writeScaledData } from './scaledData.ts';

const SEED = 20_250_101;
/** Below the project: the build looks for its packages from there. */
const OUT = '.build/scale';
const LARGEST = 8;
const MICROSECONDS = 1e6;
/** Preloaded into the build: it says what it used when it ends. */
const REPORT = `data:text/javascript,process.on('exit',()=>console.log('USAGE '+JSON.stringify(process.resourceUsage())))`;

function buildFrom(data: string): { seconds: number; cpuSeconds: number; peakMb: number } {
  rmSync(OUT, { recursive: true, force: true });
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', REPORT, 'scripts/build.ts'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LEDGER_DATA: data,
      OUT_DIR: OUT,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(`the build failed:\n${(stdout + stderr).slice(-3000)}`);
  const usage = JSON.parse(/^USAGE (.*)$/m.exec(stdout)?.[1] ?? '{}') as NodeJS.ResourceUsage;
  return {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / MICROSECONDS,
    peakMb: usage.maxRSS / 1024,
  };
}

function measureStep(factor: number, scratch: string): Step {
  const data = join(scratch, `x${String(factor)}`);
  const rows = writeScaledData('data', data, factor, SEED);
  const { peakMb, ...cost } = buildFrom(data);
  const files = builtFiles(OUT).map((path) => ({ path, KB: round(statSync(join(OUT, path)).size / 1024) }));
  const pages = files.filter(({ path }) => path.endsWith('.html')).sort((a, b) => b.KB - a.KB);
  const step = {
    factor,
    ...cost,
    pages: pages.length,
    megabytes: files.reduce((sum, { KB }) => sum + KB, 0) / 1024,
  };
  const told = Object.entries({ ...step, rows, peakMb }).map(([name, value]) => [name, round(value)]);
  console.table([Object.fromEntries(told)]);
  console.table(pages.slice(0, LARGEST));
  rmSync(OUT, { recursive: true, force: true });
  return step;
}

await runScript(() => {
  const asked = process.argv.slice(2);
  const factors =
    asked.find((word) => word.startsWith('--factors='))?.slice('--factors='.length) ?? '1,10,100';
  const scratch = asked.find((word) => !word.startsWith('--')) ?? join(tmpdir(), 'ledger-scale');
  const steps = factors.split(',').map((factor) => measureStep(Number(factor), scratch));
  const growth = steps.slice(1).map((step, index) => growthOf(steps[index] ?? step, step));
  console.table(
    growth.map(({ broken, ...numbers }) => ({ ...numbers, limits: broken.join('; ') || 'held' })),
  );
  return growth.every(({ broken }) => broken.length === 0);
});
