/** Writes sitemap.xml when the build has written its pages: only then is it known which there are. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataVersion } from '../ledger/dataVersion.ts';
import { sitemap as sitemapXml } from '../faces/metadata/sitemap.ts';
import { writtenPages } from './builtFiles.ts';

const { date } = dataVersion;
const released = /^\d{4}-\d\d-\d\d$/.test(date);

export const sitemap = (base: string): AstroIntegration => ({
  name: 'ledger-sitemap',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      writeFileSync(
        join(folder, 'sitemap.xml'),
        sitemapXml(writtenPages(folder), base, released ? date : ''),
      );
    },
  },
});
