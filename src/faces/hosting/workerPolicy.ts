import { NONE, SELF, type Policy } from './policyText.ts';

/**
 * Pagefind's worker, which has no document and no DOM, is the only place of the site that may compile WebAssembly. A worker's
 * policy is that of its own response, so that no page needs the permission. The last service worker only goes.
 */
const WORKERS = {
  search: { 'default-src': NONE, 'script-src': ["'wasm-unsafe-eval'"], 'connect-src': SELF },
  service: { 'default-src': NONE },
} satisfies Readonly<Record<string, Policy>>;

/** Policy of a script that runs beside the pages. */
export const workerPolicy = (kind: keyof typeof WORKERS): Policy => WORKERS[kind];
