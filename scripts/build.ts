/**
 * `npm run build [-- --silent]`: builds the site into `dist`, or into the folder OUT_DIR names. The folder is replaced whole, once the
 * build is done: what is killed, fails or runs out of disk leaves the site that stood there.
 */
import { join } from 'node:path';
import { buildWhole } from './buildWhole.ts';
import { runScript } from './runScript.ts';

await runScript(async () => {
  // What a web server must read does not depend on who built it.
  process.umask(0o022);
  process.env['NODE_ENV'] ??= 'production';
  const { build } = await import('astro');
  const logLevel = process.argv.includes('--silent') ? 'silent' : 'info';
  await buildWhole(process.env['OUT_DIR'] ?? 'dist', async (outDir, cacheDir) => {
    await build({ outDir, cacheDir, logLevel, vite: { cacheDir: join(cacheDir, 'vite') } });
  });
  return true;
});
