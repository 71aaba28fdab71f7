/** Hosts look for the nearest `404.html`: a language's page for lost readers stands at its root, as Astro does it for the site's. */
import { renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** @param folders of the languages that do not stand at the root */
export const errorPages = (folders: readonly string[]): AstroIntegration => ({
  name: 'ledger-error-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const name of folders) {
        const folder = join(fileURLToPath(dir), name);
        renameSync(join(folder, '404/index.html'), join(folder, '404.html'));
        rmdirSync(join(folder, '404'));
      }
    },
  },
});
