/** What is done when the pages are written: only then is it known which there are, and which scripts the embeds hold. */
import { renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../faces/hosting/headersFile.ts';
import { sitemap } from '../faces/metadata/sitemap.ts';
import { buildSearchIndex } from '../faces/search/buildSearchIndex.ts';
import { DEFAULT_LANG, LANGS } from '../i18n/lang.ts';
import { dataVersion } from '../ledger/dataVersion.ts';
import { loadAddresses } from '../ledger/addresses.ts';
import { loadLedger } from '../ledger/loadLedger.ts';
import { builtFiles, embedScripts, writtenPages } from './builtFiles.ts';
import { packPages } from './packPages.ts';
import { keepAddresses, type SiteAddress } from './keepAddresses.ts';

/** Hosts look for the nearest `404.html`: a language's page for lost readers stands at its root, as Astro does it for the site's. */
function moveErrorPages(folder: string): void {
  for (const lang of LANGS.filter((each) => each !== DEFAULT_LANG)) {
    renameSync(join(folder, lang, '404/index.html'), join(folder, lang, '404.html'));
    rmdirSync(join(folder, lang, '404'));
  }
}

/** Addresses are held to last: what is written before has addresses too. */
export const afterBuild = (site: SiteAddress): AstroIntegration => ({
  name: 'ledger-after-build',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      moveErrorPages(folder);
      packPages(folder);
      const pages = writtenPages(folder);
      const found = await buildSearchIndex(folder, pages, loadLedger());
      const kilobytes = String(Math.round(found.bytes / 1000));
      logger.info(`search: ${String(found.pages)} pages, ${String(found.records)} records, ${kilobytes} kB`);
      const { date } = dataVersion;
      const released = /^\d{4}-\d\d-\d\d$/.test(date);
      writeFileSync(join(folder, 'sitemap.xml'), sitemap(pages, site.base, released ? date : ''));
      const addresses = loadAddresses();
      // Pages that lead on from where others were are written later, and are sent like any page.
      const moved = addresses.redirects.map(({ from }) => from.replace(/\/$/, '/index.html'));
      const files = [...builtFiles(folder), ...moved];
      writeFileSync(join(folder, '_headers'), headersFile(embedScripts(pages), files, site.base));
      keepAddresses(folder, site, addresses);
    },
  },
});
