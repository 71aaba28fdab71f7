import { join } from 'node:path';
import { buildWhole } from './buildWhole.ts';

/**
 * Builds the site into `dist`, or into the folder OUT_DIR names. The folder is replaced whole, once the build is done: what is killed,
 * fails or runs out of disk leaves the site that stood there.
 */
export async function buildSite(): Promise<void> {
  const started = performance.now();
  // What a web server must read does not depend on who built it.
  process.umask(0o022);
  process.env['NODE_ENV'] ??= 'production';
  const target = process.env['OUT_DIR'] ?? 'dist';
  if ((process.env['SITE_URL'] ?? '') === '')
    console.log(
      'SITE_URL is not set: embeds, snippets, citations, feeds, the site map and pictures of links will name http://localhost:4321.',
    );
  const { build } = await import('astro');
  await buildWhole(target, async (outDir, cacheDir) => {
    await build({ outDir, cacheDir, logLevel: 'warn', vite: { cacheDir: join(cacheDir, 'vite') } });
  });
  console.log(`Built into ${target} in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
