import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLedger } from '../datasets/loadLedger.ts';
import { buildSearchIndex } from './buildSearchIndex.ts';

/** Builds the search index once Astro has written the site. */
export const searchIntegration: AstroIntegration = {
  name: 'ledger-search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const started = performance.now();
      const { pages, records, bytes } = await buildSearchIndex(fileURLToPath(dir), loadLedger());
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      logger.info(
        `${String(pages)} pages and ${String(records)} records, ${String(Math.round(bytes / 1000))} kB, in ${seconds} s`,
      );
    },
  },
};
