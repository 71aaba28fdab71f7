/**
 * `npm run bench:scale [-- --factors=1,10,100] [-- <scratch folder>]`: builds the site from synthetic data of the real shape and
 * prints what growth costs. Fails where a step breaks a limit.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthOf } from './growthOf.ts';
import { measureBuild, type Measured } from './measureBuild.ts';
import { runScript } from '../command/runScript.ts';
import { writeScaledData } from './writeScaledData.ts';

const SEED = 20_250_101;
const FACTORS = '1,10,100';
/** Below the project: the build looks for its packages from there. */
const OUT = '.build/scale';

const round = (value: number): number => Math.round(value * 100) / 100;

function measureStep(factor: number, scratch: string): { factor: number; rows: number } & Measured {
  const data = join(scratch, `x${String(factor)}`);
  const rows = writeScaledData('data', data, factor, SEED);
  const measured = measureBuild(data, OUT);
  rmSync(OUT, { recursive: true, force: true });
  return { factor, rows, ...measured };
}

await runScript(() => {
  const asked = process.argv.slice(2);
  const factors = (asked.find((word) => word.startsWith('--factors='))?.slice('--factors='.length) ?? FACTORS)
    .split(',')
    .map(Number);
  const scratch = asked.find((word) => !word.startsWith('--')) ?? join(tmpdir(), 'ledger-scale');
  const steps: ReturnType<typeof measureStep>[] = [];
  for (const factor of factors) {
    const step = measureStep(factor, scratch);
    steps.push(step);
    const { rows, seconds, cpuSeconds, peakMb, pages, megabytes } = step;
    console.table([
      {
        factor,
        rows,
        seconds: round(seconds),
        'CPU s': round(cpuSeconds),
        'peak MB': round(peakMb),
        pages,
        'output MB': round(megabytes),
      },
    ]);
    console.table(step.largest.map(({ path, kilobytes }) => ({ path, KB: round(kilobytes) })));
  }
  const growth = steps.slice(1).map((step, index) => growthOf(steps[index] ?? step, step));
  console.table(
    growth.map(({ broken, ...numbers }) => ({ ...numbers, limits: broken.join('; ') || 'held' })),
  );
  return growth.every(({ broken }) => broken.length === 0);
});
