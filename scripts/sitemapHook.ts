/** Writes sitemap.xml when the build has written its pages: only then is it known which there are. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataVersion } from '../src/datasets/dataVersion.ts';
import { sitemap } from '../src/metadata/sitemap.ts';

const { date } = dataVersion;
const released = /^\d{4}-\d\d-\d\d$/.test(date);

export function sitemapHook(base: string): AstroIntegration {
  return {
    name: 'ledger-sitemap',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .map((name) => ({
            file: `/${name.split(sep).join('/')}`,
            html: readFileSync(join(folder, name), 'utf8'),
          }));
        writeFileSync(join(folder, 'sitemap.xml'), sitemap(pages, base, released ? date : ''));
      },
    },
  };
}
