import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadAddresses } from '../ledger/addresses.ts';
import { keepAddresses, type SiteAddress } from './keepAddresses.ts';

/** Stops a build that drops a published address, and makes what leads on from those that moved. */
export function permanence(site: SiteAddress): AstroIntegration {
  return {
    name: 'ledger-permanence',
    hooks: {
      'astro:build:done': ({ dir }) => {
        keepAddresses(fileURLToPath(dir), site, loadAddresses());
      },
    },
  };
}
