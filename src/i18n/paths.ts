/** Addresses: the first language at the root, the others under their key, all under whatever base the site stands on. */
import { DEFAULT_LANG, type Lang, LANGS } from './lang.ts';

interface LangRoute {
  params: { lang: string | undefined };
  props: { lang: Lang };
}

interface ItemRoute<Item> {
  params: Record<string, string | undefined>;
  props: { lang: Lang; item: Item };
}

/** Static paths of a route that exists once per language. */
export function langPaths(): LangRoute[] {
  return LANGS.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}

/** Static paths of a route that exists once per language and item. */
export function langItemPaths<Item>(
  param: string,
  items: readonly Item[],
  name: (item: Item) => string | undefined,
): ItemRoute<Item>[] {
  return LANGS.flatMap((lang) =>
    items.map((item) => ({ params: { lang: langParam(lang), [param]: name(item) }, props: { lang, item } })),
  );
}

/** Site path of a page of a long list: the first has the list's own address. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${String(page)}/`;
}

/** Value of the `[...page]` route parameter. */
export const pageParam = (page: number): string | undefined =>
  page === 1 ? undefined : `page/${String(page)}`;

const trimmed = (base: string): string => base.replace(/\/+$/, '');

/** A site path such as `/places/` → the address in a language. Files (with an ending) exist once, at the root. */
export function localPath(path: string, lang: Lang, base: string): string {
  return `${trimmed(base)}${lang === DEFAULT_LANG ? '' : `/${lang}`}${path}`;
}

/** A path of a file that is the same in every language. */
export function filePath(path: string, base: string): string {
  return trimmed(base) + path;
}

/** Value of the `[...lang]` route parameter. */
export const langParam = (lang: Lang): string | undefined => (lang === DEFAULT_LANG ? undefined : lang);
