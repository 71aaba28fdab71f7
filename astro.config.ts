import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { errorPagesHook } from './scripts/errorPagesHook.ts';
import { permanenceHook } from './scripts/permanenceHook.ts';
import { headersHook } from './scripts/headersHook.ts';
import { sitemapHook } from './scripts/sitemapHook.ts';
import { DEFAULT_LANG, LANGS } from './src/i18n/lang.ts';
import { searchIntegration } from './src/search/searchIntegration.ts';
import { dataWatch } from './src/integrations/dataWatch.ts';
import { tokensCss } from './src/theme/tokensCss.ts';

/** Serves the tokens as a style sheet, so that CSS and charts cannot disagree on a colour. */
const tokens = {
  name: 'ledger-tokens',
  resolveId: (id: string) => (id === 'virtual:tokens.css' ? '\0tokens.css' : undefined),
  load: (id: string) => (id === '\0tokens.css' ? tokensCss() : undefined),
};

const base = process.env['SITE_BASE'] ?? '/';
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';

export default defineConfig({
  // Where the site will stand. Both may be set by whoever publishes it; every link works under any base.
  site,
  base,
  outDir: process.env['OUT_DIR'] ?? './dist',
  trailingSlash: 'always',
  // Pictures are drawn by other threads: pages are rendered meanwhile.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  server: { port: 4321 },
  integrations: [
    mdx(),
    dataWatch,
    errorPagesHook(LANGS.filter((lang) => lang !== DEFAULT_LANG)),
    searchIntegration,
    sitemapHook(base),
    headersHook(base),
    // Addresses are held to last: what the others write has addresses too.
    permanenceHook({ origin: site, base }),
  ],
  devToolbar: { enabled: false },
  vite: { plugins: [tokens], build: { assetsInlineLimit: 0 } },
});
