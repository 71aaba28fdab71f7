/** Asks Pagefind, which is loaded from the built site when first asked. */
import { encodeQueryPart, queryParts, nameWord, widenQuery } from '../format/encodeHan.ts';

export interface FoundData {
  /** Address under the site's base. */
  url: string;
  /** Address as the index holds it, without base. */
  raw_url: string;
  meta: { title?: string; names?: string };
  excerpt: string;
  plain_excerpt: string;
  content: string;
}

interface Found {
  id: string;
  data: () => Promise<FoundData>;
}

interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (words: string) => Promise<{ results: Found[] }>;
}

export interface Results {
  found: readonly Found[];
  /** How many of them, the first, are called by all of the query. */
  named: number;
  /** What was also asked for, in the words of the ledger, in the place of everyday words of the query. */
  also: readonly string[];
  /** The parts of the query that stand nowhere, so that nothing can hold all of it. */
  missing: readonly string[];
}

/** Two places have one name, no more. */
const MOST_NAMED = 3;

const EXCERPT_WORDS = { zh: 60, en: 30 } as const;

let loading: Promise<Pagefind> | undefined;
let failures = 0;

/** Only a worker may compile WebAssembly here; Pagefind waits five seconds for it, so that it is fetched before the clock runs. */
async function prepareWorker(folder: string): Promise<void> {
  const address = `${folder}pagefind-worker.js`;
  if (failures === 0) allowWorker(address);
  await (await fetch(address)).text();
}

async function load(folder: string): Promise<Pagefind> {
  // A browser remembers a module that failed, by its address: another try needs another one.
  const again = failures === 0 ? '' : `?again=${String(failures)}`;
  // The build writes it after Vite is done, so Vite must not look for it.
  const [pagefind] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js${again}`) as Promise<Pagefind>,
    prepareWorker(folder),
  ]);
  const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  await pagefind.options({ excerptLength: EXCERPT_WORDS[lang] });
  return pagefind;
}

/** Endings that leave a word the same word. */
const ENDING = /(?:ies|es|s|y)$/;

/**
 * Whether what Pagefind found is the word that was asked for: of a word it does not know it takes the longest beginning it knows,
 * and “forrest” is no “for”. A word that is not typed out yet may begin one that is there.
 */
async function isBegun([first]: readonly Found[], word: string): Promise<boolean> {
  if (first === undefined) return false;
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const stem = letters(word).replace(ENDING, '');
  const { excerpt } = await first.data();
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].some(([, marked = '']) =>
    letters(marked).includes(stem),
  );
}

/**
 * Pagefind leaves out words it does not know; what a reader asks for must all be there.
 *
 * @param whole takes no beginning for a word: “metro” is not there because “met” is
 */
async function findMissing(pagefind: Pagefind, parts: readonly string[], whole: boolean): Promise<string[]> {
  const isThere = async (word: string, part: string): Promise<boolean> => {
    const exact = await pagefind.search(`"${word}"`);
    if (exact.results.length > 0) return true;
    if (whole && word === part) return false;
    return isBegun((await pagefind.search(word)).results, word);
  };
  const known = await Promise.all(
    parts.map(async (part) => {
      const words = await Promise.all(encodeQueryPart(part).map((word) => isThere(word, part)));
      return words.every((there) => there);
    }),
  );
  return parts.filter((_, index) => known[index] === false);
}

/** What holds all parts. */
async function findParts(
  pagefind: Pagefind,
  parts: readonly string[],
  whole: boolean,
): Promise<Pick<Results, 'found' | 'missing'>> {
  const missing = await findMissing(pagefind, parts, whole);
  if (missing.length > 0) return { found: [], missing };
  return { found: (await pagefind.search(parts.flatMap(encodeQueryPart).join(' '))).results, missing };
}

/** What is called by all of a query. Pagefind answers a word it does not know with words like it, so the name is read again. */
async function findNamed(pagefind: Pagefind, query: string): Promise<Found[]> {
  const word = nameWord(query);
  const { results } = await pagefind.search(word);
  const called = results.slice(0, MOST_NAMED);
  const data = await Promise.all(called.map((each) => each.data()));
  return called.filter((_, index) => data[index]?.meta.names?.split(' ').includes(word));
}

/**
 * @param folder address of the folder the index stands in
 * @param aliases everyday words, and what the ledger says for them
 * @throws Error where the index cannot be loaded; asking again tries again
 */
export async function findResults(
  folder: string,
  query: string,
  aliases: Readonly<Record<string, string>>,
): Promise<Results> {
  const parts = queryParts(query);
  if (parts.length === 0) return { found: [], named: 0, also: [], missing: [] };
  loading ??= load(folder);
  const pagefind = await loading.catch((error: unknown) => {
    loading = undefined;
    failures += 1;
    throw error;
  });
  const widened = widenQuery(query, aliases);
  const asked = widened ? [parts, widened.parts] : [parts];
  const answers = await Promise.all(asked.map((each) => findParts(pagefind, each, widened !== undefined)));
  const named = (await Promise.all(asked.map((each) => findNamed(pagefind, each.join(''))))).flat();
  // What is called so stands first, then what the reader's own words find, then what the ledger's find.
  const found = new Map<string, Found>();
  const own = (name: Found): Found =>
    answers.flatMap((answer) => answer.found).find(({ id }) => id === name.id) ?? name;
  for (const each of [...named.map(own), ...answers.flatMap((answer) => answer.found)])
    if (!found.has(each.id)) found.set(each.id, each);
  const missing = answers.find((answer) => answer.missing.length > 0)?.missing ?? [];
  return {
    found: [...found.values()],
    named: new Set(named.map(({ id }) => id)).size,
    also: widened?.said ?? [],
    missing: found.size === 0 ? missing : [],
  };
}

/** What the browsers that know trusted types have, as far as it is used here. */
interface PolicyFactory {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string | null }) => unknown;
}

/**
 * Lets Pagefind start its worker where the page demands trusted types: it hands `Worker` a plain address, so that it takes the policy
 * called `default`. The policy lets this one address through and refuses every other; browsers without trusted types need none.
 */
function allowWorker(address: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (asked) => (asked === address ? asked : null),
  });
}
