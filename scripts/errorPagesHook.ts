/** Hosts look for the nearest `404.html`: a language's page for lost readers stands at its root, as Astro does it for the site's. */
import { renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DEFAULT_LANG, LANGS } from '../src/i18n/lang.ts';

export const errorPagesHook: AstroIntegration = {
  name: 'ledger-error-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const lang of LANGS.filter((each) => each !== DEFAULT_LANG)) {
        const folder = join(fileURLToPath(dir), lang);
        renameSync(join(folder, '404/index.html'), join(folder, '404.html'));
        rmdirSync(join(folder, '404'));
      }
    },
  },
};
