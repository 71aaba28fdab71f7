import { LANG_TAG, LANGS } from '../../i18n/lang.ts';
import { localPath } from '../../i18n/paths.ts';
import {
  embedHeaderPolicy,
  pageHeaderPolicy,
  pagePolicy,
  policyText,
  type Policy,
  workerPolicy,
} from './policyText.ts';

/** Whether a rule's path means this one: `*` stands for any characters, slashes too, at most once. */
function covers(glob: string, path: string): boolean {
  const [start = '', end] = glob.split('*');
  if (end === undefined) return path === glob;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** Whether a rule's path could mean something below a folder: its fixed beginning and the folder agree as far as both go. */
function reaches(glob: string, folder: string): boolean {
  const [fixed = ''] = glob.split('*');
  return fixed.startsWith(folder) || (glob.includes('*') && folder.startsWith(fixed));
}

/** What stands directly in a folder: files, and folders with a slash at their end. */
function childrenOf(folder: string, files: readonly string[]): string[] {
  const names = files
    .filter((file) => file.startsWith(folder))
    .map((file) => /^[^/]*\/?/.exec(file.slice(folder.length))?.[0] ?? '');
  return [...new Set(names)].sort();
}

/**
 * Paths of rules for all files that none of the given ones means. `_headers` has no "else": where two rules match a path hosts
 * differ in what they send, so that no two rules may say the same header of one path.
 *
 * @param files paths of the built files, from `/`
 */
export function coverRest(globs: readonly string[], files: readonly string[], folder = '/'): string[] {
  if (!globs.some((glob) => reaches(glob, folder))) return [`${folder}*`];
  return childrenOf(folder, files).flatMap((name) => {
    const path = folder + name;
    if (name.endsWith('/')) return coverRest(globs, files, path);
    if (globs.some((glob) => covers(glob, path))) return [];
    // A folder's page is asked for by the folder's address.
    return name === 'index.html' ? [folder, path] : [path];
  });
}

/** What the site never asks a browser for. Only names every browser knows: an unknown one is a warning in the console. */
const REFUSED =
  'accelerometer camera display-capture geolocation gyroscope magnetometer microphone midi payment usb';
const nothingOf = (names: string): string =>
  names
    .split(' ')
    .map((name) => `${name}=()`)
    .join(', ');

/** Of every address, of those where nothing stands too: the page that says so is framed by nobody either. */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  // Nobody learns from us which page a reader came from.
  'Referrer-Policy: same-origin',
  `Permissions-Policy: ${nothingOf(REFUSED)}`,
  'Cross-Origin-Opener-Policy: same-origin',
  // Browsers heed it over HTTPS only.
  'Strict-Transport-Security: max-age=31536000',
  'X-Frame-Options: DENY',
];

/** Cloudflare takes it off again; others pass over the line, and browsers over X-Frame-Options where `frame-ancestors` is said. */
const FRAMED = '! X-Frame-Options';

const policy = (directives: Policy, ...ancestors: readonly string[]): string =>
  `Content-Security-Policy: ${policyText({ ...directives, 'frame-ancestors': ancestors })}`;

const ownPolicy = (directives: Policy): string => policy(directives, "'none'");

/** Fresh for so many seconds, then for an hour shown at once while the browser asks again, and for a day while the host is down. */
const fresh = (seconds: number): string =>
  `Cache-Control: public, max-age=${String(seconds)}, stale-while-revalidate=3600, stale-if-error=86400`;
/** Of names that change with their content. */
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';
/** Of fixed names that lead to such: an old one would ask for files that are gone. */
const ASK_AGAIN = 'Cache-Control: no-cache';

const OPEN = ['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin'];

/** Types by ending that hosts do not know or send without their encoding. No two meet. */
const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
  '.sqlite': 'application/vnd.sqlite3',
  '.jsonld': 'application/ld+json',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  'feed.xml': 'application/atom+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Files that other sites may load and read. */
const SHARED = 'csv json jsonld parquet sqlite zip xml txt bib ris svg png'.split(' ');

type Rule = readonly [globs: readonly string[], headers: readonly string[]];

const inEveryLang = (glob: string): string[] => LANGS.map((lang) => localPath(glob, lang, ''));

/** Policy and caching: an address is of one of these kinds, or a page or file like most. */
const kinds = (embedScripts: readonly string[]): Rule[] => [
  // `embed.js` with them: what Netlify takes for `/embed/*` matches that too.
  [
    inEveryLang('/embed*'),
    [
      FRAMED,
      // Anywhere: `*` stands for web pages alone, and a snippet is first tried in a file.
      policy(embedHeaderPolicy(embedScripts), '*', 'file:'),
      // Sites that are isolated across origins frame only pages that say this of themselves. An embed loads nothing.
      'Cross-Origin-Embedder-Policy: require-corp',
      fresh(300),
      ...OPEN,
    ],
  ],
  [inEveryLang('/search/*'), [ownPolicy(pageHeaderPolicy('search')), fresh(60)]],
  [
    [
      '/assets/*',
      '/pagefind/index/*',
      '/pagefind/fragment/*',
      ...LANGS.map((lang) => `/pagefind/pagefind.${LANG_TAG[lang].toLowerCase()}_*`),
    ],
    [ownPolicy(pagePolicy('plain')), FOR_EVER],
  ],
  [
    ['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/pagefind/wasm.*', '/pagefind/answers-*'],
    [ownPolicy(pagePolicy('plain')), ASK_AGAIN],
  ],
  [['/pagefind/pagefind-worker.js'], [ownPolicy(workerPolicy('search')), ASK_AGAIN]],
  [['/sw.js'], [ownPolicy(workerPolicy('service')), ASK_AGAIN]],
];

/** Sharing and types go by the ending, whatever the kind. */
const endings = (): Rule[] => [
  [SHARED.map((ending) => `/*.${ending}`), OPEN],
  ...Object.entries(TYPES).map(([ending, type]): Rule => [[`/*${ending}`], [`Content-Type: ${type}`]]),
];

/**
 * All response headers of the site, as the file `_headers`, which Netlify, Cloudflare and others read.
 *
 * @param embedScripts hashes of the scripts of embeds, released ones too
 * @param files paths of the built files, from `/`
 * @param base path the site stands at, such as `/` or `/ledger/`
 */
export function headersFile(embedScripts: readonly string[], files: readonly string[], base: string): string {
  const special = kinds(embedScripts);
  const rest = coverRest(
    special.flatMap(([globs]) => globs),
    files,
  );
  const blocks = new Map<string, string[]>();
  // The rule for everything first: what a later one takes off must have been said.
  for (const [globs, headers] of [
    [['/*'], EVERYWHERE] as const,
    ...special,
    [rest, [ownPolicy(pageHeaderPolicy('plain')), fresh(60)]] as const,
    ...endings(),
  ])
    for (const glob of globs) blocks.set(glob, [...(blocks.get(glob) ?? []), ...headers]);
  const root = base.replace(/\/+$/, '');
  return [...blocks]
    .map(([glob, headers]) => [root + glob, ...headers.map((line) => `  ${line}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}
