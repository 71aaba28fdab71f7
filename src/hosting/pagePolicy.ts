import { NONE, SELF, trusted, type Policy } from './policyText.ts';

/** `ledger` registers the service worker; no page may make another policy. */
const PLAIN: Policy = {
  'default-src': NONE,
  'script-src': SELF,
  'style-src': SELF,
  'img-src': SELF,
  // Pages are fetched ahead of a click.
  'connect-src': SELF,
  'manifest-src': SELF,
  'worker-src': SELF,
  'base-uri': NONE,
  'form-action': SELF,
  ...trusted('ledger'),
};

/** Search starts a worker of its own; the policy `default` lets exactly that worker's address through. */
const SEARCH: Policy = {
  ...PLAIN,
  ...trusted('ledger', 'default'),
};

export type PageKind = 'plain' | 'search';

/** Policy of a page of the site. It has no inline script or style, so that it needs no hash either. */
export const pagePolicy = (kind: PageKind): Policy => (kind === 'search' ? SEARCH : PLAIN);
