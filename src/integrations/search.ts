import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadLedger } from '../ledger/loadLedger.ts';
import { buildSearchIndex } from '../faces/search/buildSearchIndex.ts';
import { writtenPages } from './builtFiles.ts';

/** Builds the search index once Astro has written the site. */
export const search: AstroIntegration = {
  name: 'ledger-search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const { pages, records, bytes } = await buildSearchIndex(folder, writtenPages(folder), loadLedger());
      logger.info(
        `${String(pages)} pages and ${String(records)} records, ${String(Math.round(bytes / 1000))} kB`,
      );
    },
  },
};
