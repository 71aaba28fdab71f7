/** Writes `_headers` when the build has written its pages: the embeds say which scripts they hold. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadAddresses } from '../ledger/loadAddresses.ts';
import { headersFile } from '../faces/hosting/headersFile.ts';
import { builtFiles, writtenPages, embedScripts } from './builtFiles.ts';

export const headers = (base: string): AstroIntegration => ({
  name: 'ledger-headers',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const scripts = embedScripts(writtenPages(folder));
      // Pages that lead on from where others were are written later, and are sent like any page.
      const moved = loadAddresses().redirects.map(({ from }) => from.replace(/\/$/, '/index.html'));
      writeFileSync(join(folder, '_headers'), headersFile(scripts, [...builtFiles(folder), ...moved], base));
    },
  },
});
