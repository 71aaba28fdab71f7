/**
 * The content security policies, each defined once: pages carry theirs in a `meta` element, for hosts that send no headers, and
 * the servers send the same as a header, with what only a header can say (`frame-ancestors`).
 */
import { createHash } from 'node:crypto';

/** Directives by name, in the order they are written. */
export type Policy = Readonly<Record<string, readonly string[]>>;

const NONE = ["'none'"];
const SELF = ["'self'"];

/**
 * Texts become script through a policy of one of these names or not at all; a browser that does not know trusted types does as
 * before.
 */
const trusted = (...names: readonly string[]): Policy => ({
  'require-trusted-types-for': ["'script'"],
  'trusted-types': names,
});

/** A policy as the `meta` element and the header write it. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** What a content security policy calls an inline script or style: only these very bytes may run. */
export function policyHash(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}

/** No page may make a policy, nor start a worker. Its style is named when it is known: as a file, until it is written into the page. */
const PLAIN: Policy = {
  'default-src': NONE,
  'script-src': SELF,
  'style-src': SELF,
  'img-src': SELF,
  // Pages are fetched ahead of a click.
  'connect-src': SELF,
  // The page of a chart shows its embed.
  'frame-src': SELF,
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

/** Policy of a page of the site; src/integrations/packPages.ts puts the hash of its style into it. It has no inline script. */
export const pagePolicy = (kind: PageKind): Policy => (kind === 'search' ? SEARCH : PLAIN);

const FILE: Policy = { 'base-uri': NONE, 'form-action': NONE, ...trusted("'none'") };

/** Policy of a page that is a file of its own: its one style and one script, and no request at all. */
export const filePolicy = (style: string, script: string): Policy => ({
  'default-src': NONE,
  'style-src': [policyHash(style)],
  'script-src': [policyHash(script)],
  ...FILE,
});

// An embed fetches nothing; but whoever audits one asks its site, from within it, what robots may do.
const ALWAYS: Policy = { 'connect-src': SELF, ...FILE };

/** Policy in an embed: the hashes of its one style and one script. */
export const embedPolicy = (style: string, script: string): Policy => ({
  'default-src': NONE,
  'style-src': [style],
  'script-src': [script],
  ...ALWAYS,
});

/** What no page loads, and what an embed does not either. */
const NEVER = ['font', 'frame', 'media', 'object'];
const NEVER_EMBEDDED = ['font', 'frame', 'img', 'manifest', 'media', 'object', 'worker'];

const refused = (names: readonly string[]): Policy =>
  Object.fromEntries(names.map((name) => [`${name}-src`, NONE]));

/**
 * Policy sent with a page. Both policies hold: of style, the page alone says which text is allowed, because a header for all pages
 * would have to name the style of each.
 */
export function pageHeaderPolicy(kind: PageKind): Policy {
  const said = Object.entries(pagePolicy(kind)).filter(
    ([name]) => !['default-src', 'style-src'].includes(name),
  );
  return { ...refused(NEVER), 'worker-src': NONE, ...Object.fromEntries(said) };
}

/**
 * Policy sent with every embed. Both policies hold: the scripts are named in both; the style of a chart is named in its page
 * alone, because released embeds keep theirs for ever and a header that named all of them would grow with every release.
 */
export const embedHeaderPolicy = (scripts: readonly string[]): Policy => ({
  'script-src': scripts,
  ...refused(NEVER_EMBEDDED),
  ...ALWAYS,
});

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
