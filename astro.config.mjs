import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/integrations/afterBuild.ts';
import { dataWatch } from './src/integrations/dataWatch.ts';
import { plainImports } from './src/integrations/plainImports.ts';
import { progress } from './src/integrations/progress.ts';
import { tokens } from './src/integrations/tokens.ts';

// Where the site will stand. Both may be set by whoever publishes it; every link works under any base.
const base = process.env['SITE_BASE'] ?? '/';
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';

export default defineConfig({
  site,
  base,
  outDir: process.env['OUT_DIR'] ?? './dist',
  trailingSlash: 'always',
  // Pictures are drawn by other threads: pages are rendered meanwhile.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  server: { port: 4321 },
  integrations: [progress, tokens, plainImports, mdx(), dataWatch, afterBuild({ origin: site, base })],
  devToolbar: { enabled: false },
  // Astro marks pages of stories with a directive that the bundler does not know; it does no harm and would be told eight times.
  vite: { build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
