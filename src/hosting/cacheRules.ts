import { LANG_TAG, LANGS } from '../i18n/lang.ts';
import type { HeaderLayer } from './headerLayer.ts';
import { EMBEDS } from './inEveryLang.ts';

const DAY = 86_400;

/** Names that change with their content: what was fetched once is never asked for again. */
const HASHED = [
  '/assets/*',
  '/pagefind/index/*',
  '/pagefind/fragment/*',
  ...LANGS.map((lang) => `/pagefind/pagefind.${LANG_TAG[lang].toLowerCase()}_*`),
];

/** Fixed names that lead to hashed ones: an old one would ask for files that are gone. */
const ENTRIES = [
  '/pagefind/pagefind.js',
  '/pagefind/pagefind-worker.js',
  '/pagefind/pagefind-entry.json',
  '/pagefind/wasm.*',
  '/sw.js',
];

/**
 * Fresh for so many seconds, then for an hour shown at once while the browser asks again, and for a day shown while the host is
 * down.
 */
const fresh = (seconds: number): string =>
  `public, max-age=${String(seconds)}, stale-while-revalidate=3600, stale-if-error=${String(DAY)}`;

export const cacheRules: HeaderLayer = {
  rules: [
    { paths: HASHED, headers: { 'Cache-Control': `public, max-age=${String(365 * DAY)}, immutable` } },
    { paths: ENTRIES, headers: { 'Cache-Control': 'no-cache' } },
    { paths: EMBEDS, headers: { 'Cache-Control': fresh(300) } },
  ],
  rest: { 'Cache-Control': fresh(60) },
};
