/** Writes `_headers` when the build has written its pages: the embeds say which scripts they hold. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../src/hosting/headersFile.ts';
import { builtFiles } from './builtFiles.ts';
import { embedScripts } from './embedScripts.ts';

export function headersHook(base: string): AstroIntegration {
  return {
    name: 'ledger-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), headersFile(embedScripts(folder), builtFiles(folder), base));
      },
    },
  };
}
