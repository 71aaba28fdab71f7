/** Asks Pagefind, which is loaded from the built site when first asked. */
import { encodeQueryPart, queryParts } from '../format/encodeHan.ts';

export interface FoundData {
  /** Address under the site's base. */
  url: string;
  /** Address as the index holds it, without base. */
  raw_url: string;
  meta: { title?: string };
  excerpt: string;
  plain_excerpt: string;
  content: string;
}

interface Found {
  data: () => Promise<FoundData>;
}

interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (words: string) => Promise<{ results: Found[] }>;
}

export interface Results {
  found: readonly Found[];
  /** The part of the query that stands nowhere, so that nothing can hold all of it. */
  missing?: string;
}

const EXCERPT_WORDS = { zh: 60, en: 30 } as const;

let loading: Promise<Pagefind> | undefined;
let failures = 0;

async function load(folder: string): Promise<Pagefind> {
  // A browser remembers a module that failed, by its address: another try needs another one.
  const again = failures === 0 ? '' : `?again=${String(failures)}`;
  // The build writes it after Vite is done, so Vite must not look for it.
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${again}`)) as Pagefind;
  const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  await pagefind.options({ excerptLength: EXCERPT_WORDS[lang] });
  return pagefind;
}

/** Pagefind leaves out words it does not know; what a reader asks for must all be there. */
async function findMissing(pagefind: Pagefind, parts: readonly string[]): Promise<string | undefined> {
  const known = await Promise.all(
    parts.map(async (part) => {
      const found = await Promise.all(encodeQueryPart(part).map((word) => pagefind.search(word)));
      return found.every(({ results }) => results.length > 0);
    }),
  );
  return parts.find((_, index) => known[index] === false);
}

/**
 * @param folder address of the folder the index stands in
 * @throws Error where the index cannot be loaded; asking again tries again
 */
export async function findResults(folder: string, query: string): Promise<Results> {
  const parts = queryParts(query);
  if (parts.length === 0) return { found: [] };
  loading ??= load(folder);
  const pagefind = await loading.catch((error: unknown) => {
    loading = undefined;
    failures += 1;
    throw error;
  });
  const missing = await findMissing(pagefind, parts);
  if (missing !== undefined) return { found: [], missing };
  return { found: (await pagefind.search(parts.flatMap(encodeQueryPart).join(' '))).results };
}
