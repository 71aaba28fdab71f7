/**
 * The search index of the built site: every page, and every task, measure, agency and indicator without a page. Two builds of
 * one commit give the same bytes: everything is added in one order, and what Pagefind keeps in a hash map is sorted.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex, close, type PagefindIndex } from 'pagefind';
import { searchNames, searchRecords } from './searchRecords.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { WrittenPage } from '../metadata/sitemap.ts';
import { encodeHan } from '../../format/encodeHan.ts';
import { LANG_TAG, LANGS } from '../../i18n/lang.ts';
import { localPath } from '../../i18n/paths.ts';
import { chooseAddress, encodePage, findablePages, type BuiltPage } from './findablePages.ts';

/**
 * What a page repeats or lists by the hundred would drown what it says: tables are found through the records of their rows.
 * The h1 is the title of the result, so it is not its text; addresses of other sites are for following.
 */
const NOT_TEXT = [
  'pre',
  '.embed-box',
  '.cite',
  'h1',
  'thead',
  'tbody',
  'dt',
  'summary',
  'dd a[href^="http"]',
  '.trace',
  '.visually-hidden',
  '.figure .headline',
  '.column .facts',
  '.column-picture',
  '.brief',
  '#issues',
  '#statements',
];

/** Pagefind brings interfaces of its own, which the site does not use. */
const NEEDED =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|[\w.-]+\.pf_meta|(index|fragment)\/.+)$/;

export interface IndexReport {
  pages: number;
  records: number;
  bytes: number;
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`search index, ${what}: ${errors.join('; ')}`);
}

async function addPages(index: PagefindIndex, ledger: Ledger, pages: readonly BuiltPage[]): Promise<void> {
  const names = new Map(
    LANGS.flatMap((lang) =>
      [...searchNames(ledger, lang)].map(([path, called]) => [localPath(path, lang, '/'), called] as const),
    ),
  );
  for (const { path, html } of pages) {
    const { errors } = await index.addHTMLFile({ url: path, content: encodePage(html, names.get(path)) });
    refuse(errors, path);
  }
}

async function addRecords(
  index: PagefindIndex,
  ledger: Ledger,
  pages: readonly BuiltPage[],
): Promise<number> {
  const pageAt = new Map(pages.map((page) => [page.path, page]));
  let added = 0;
  for (const lang of LANGS) {
    for (const { title, text, paths, id } of searchRecords(ledger, lang)) {
      const address = chooseAddress(paths, pageAt, localPath('', lang, '/'));
      if (address === undefined) throw new Error(`search index: no page of the site shows ${id}`);
      if (address.isPage) continue;
      const { errors } = await index.addCustomRecord({
        url: address.path,
        content: encodeHan(text),
        language: LANG_TAG[lang].toLowerCase(),
        meta: { title: encodeHan(title) },
      });
      refuse(errors, id);
      added += 1;
    }
  }
  return added;
}

/** The entry file lists its languages in the order of a hash map, another one in every run. */
function sortEntry(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...entry, languages });
}

/** Writes the index of a built site into its folder `pagefind`. */
export async function buildSearchIndex(
  folder: string,
  written: readonly WrittenPage[],
  ledger: Ledger,
): Promise<IndexReport> {
  const pages = findablePages(written);
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: NOT_TEXT });
  refuse(errors, 'start');
  if (index === undefined) throw new Error('search index: Pagefind gave none');
  try {
    await addPages(index, ledger, pages);
    const records = await addRecords(index, ledger, pages);
    const made = await index.getFiles();
    refuse(made.errors, 'files');
    let bytes = 0;
    for (const { path, content } of made.files.filter((file) => NEEDED.test(file.path))) {
      const target = join(folder, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, path === 'pagefind-entry.json' ? sortEntry(content) : content);
      bytes += content.length;
    }
    return { pages: pages.length, records, bytes };
  } finally {
    await close();
  }
}
