/**
 * A child of the tests: builds a small site as `npm run build` builds the real one. STAMP stands in every file; each file is written
 * by a step of its own, those of a last integration included.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { buildWhole } from '../../../scripts/build/buildWhole.ts';
import { runScript } from '../../../scripts/runScript.ts';

const MORE = 100;
const stamp = process.env['STAMP'] ?? '';

await runScript(async () => {
  await buildWhole(process.env['OUT_DIR'] ?? 'dist', async (outDir, cacheDir) => {
    await build({
      root: process.cwd(),
      configFile: false,
      outDir,
      cacheDir,
      vite: { cacheDir: `${cacheDir}/vite` },
      logLevel: 'error',
      integrations: [
        {
          name: 'more',
          hooks: {
            'astro:build:done': ({ dir }) => {
              const folder = fileURLToPath(new URL('more/', dir));
              mkdirSync(folder);
              for (let n = 0; n < MORE; n += 1)
                writeFileSync(`${folder}${String(n)}.txt`, stamp.repeat(5_000));
            },
          },
        },
      ],
    });
  });
  return true;
});
