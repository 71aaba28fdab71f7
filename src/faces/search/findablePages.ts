import type { WrittenPage } from '../metadata/sitemap.ts';
import { encodeHan, nameWord } from '../../format/encodeHan.ts';

export interface BuiltPage {
  /** Site path with language and without base, such as `/en/awards/`. */
  path: string;
  html: string;
}

/** Whether a site path is that of an embed: its chart once more, which has a page. */
export const isEmbed = (path: string): boolean => /^\/(\w+\/)?embed\//.test(path);

/** The pages of a built site that may be found, in the order of their paths: those that ask robots in, and are no second copy. */
export function findablePages(pages: readonly WrittenPage[]): BuiltPage[] {
  return pages
    .filter(({ file }) => file.endsWith('index.html'))
    .map(({ file, html }) => ({ path: file.replace(/index\.html$/, ''), html }))
    .filter(({ path }) => !isEmbed(path) && !path.endsWith('/search/'))
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The best address the built site has for something, and whether that is a page of its own.
 *
 * @param paths site paths without language, the best first
 * @returns undefined where the site has none of them
 */
export function chooseAddress(
  paths: readonly string[],
  pages: ReadonlyMap<string, BuiltPage>,
  prefix: string,
): { path: string; isPage: boolean } | undefined {
  for (const path of paths.map((each) => prefix + each)) {
    const [, page = '', query, hash] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(path) ?? [];
    const html = pages.get(page)?.html;
    if (html === undefined) continue;
    if (hash !== undefined && !html.includes(` id="${hash}"`)) continue;
    return { path, isPage: query === undefined && hash === undefined };
  }
  return undefined;
}

/** Edges of blocks that hold text of their own: without a sign between them the index would read their texts as one. */
const BLOCK_EDGE = /<\/(?:p|li|dd|div|h[2-6]|caption|figcaption|section)>|<small\b/g;

/**
 * A page of the built site as the index takes it: its Chinese told as words, its blocks apart. Astro writes escaped text between
 * tags and nowhere else, so that no parser is needed: pages hold no inline script or style (tested).
 *
 * @param names what the page is about is called: each is one word more, which only who asks for all of the name asks for
 */
export function encodePage(html: string, names: readonly string[] = []): string {
  const named =
    names.length === 0 ? '' : `<i data-pagefind-meta="names:${names.map(nameWord).join(' ')}"></i>`;
  return html
    .replace(/<main\b[^>]*>/, (main) => main + named)
    .replace(BLOCK_EDGE, ' · $&')
    .replace(/>([^<]+)</g, (_, text: string) => `>${encodeHan(text)}<`);
}
