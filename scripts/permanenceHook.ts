import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadAddresses } from '../src/datasets/loadAddresses.ts';
import { keepAddresses } from './permanence/keepAddresses.ts';

/** Stops a build that drops a published address, and makes what leads on from those that moved. */
export function permanenceHook(site: { origin: string; base: string }): AstroIntegration {
  return {
    name: 'ledger-permanence',
    hooks: {
      'astro:build:done': ({ dir }) => {
        keepAddresses(fileURLToPath(dir), site, loadAddresses());
      },
    },
  };
}
