/** A child of the tests: a build of two files, so that what is made around a build can be stopped at every single step. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhole } from '../../../scripts/build/buildWhole.ts';
import { runScript } from '../../../scripts/runScript.ts';

const stamp = process.env['STAMP'] ?? '';

await runScript(async () => {
  await buildWhole('dist', (outDir) => {
    if (stamp === '') throw new Error('the build fails');
    mkdirSync(outDir);
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(outDir, name), stamp);
    return Promise.resolve();
  });
  return true;
});
