import { NONE, SELF, trusted, type Policy } from './policyText.ts';

/** No page may make a policy, nor start a worker. */
const PLAIN: Policy = {
  'default-src': NONE,
  'script-src': SELF,
  'style-src': SELF,
  'img-src': SELF,
  // Pages are fetched ahead of a click.
  'connect-src': SELF,
  'manifest-src': SELF,
  'base-uri': NONE,
  'form-action': SELF,
  ...trusted("'none'"),
};

/** Search starts a worker of its own; the policy `default` lets exactly that worker's address through. */
const SEARCH: Policy = {
  ...PLAIN,
  'worker-src': SELF,
  ...trusted('default'),
};

export type PageKind = 'plain' | 'search';

/** Policy of a page of the site. It has no inline script or style, so that it needs no hash either. */
export const pagePolicy = (kind: PageKind): Policy => (kind === 'search' ? SEARCH : PLAIN);
