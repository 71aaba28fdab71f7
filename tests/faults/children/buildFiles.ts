/** A child of the tests: a build of two files that takes no time, so that what is made around it can be stopped at every step. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildWhole } from '../../../scripts/build/buildWhole.ts';
import { runScript } from '../../../scripts/command/runScript.ts';

const stamp = process.env['STAMP'] ?? '';

await runScript(async () => {
  await buildWhole(process.env['OUT_DIR'] ?? 'dist', async (outDir) => {
    if (stamp === '') throw new Error('the build fails');
    mkdirSync(outDir);
    for (const name of ['a.txt', 'b.txt']) {
      writeFileSync(join(outDir, name), stamp);
      await wait(Number(process.env['PAUSE_MS'] ?? 0));
    }
  });
  return true;
});
