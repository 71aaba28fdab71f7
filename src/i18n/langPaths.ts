import { LANGS, type Lang } from './lang.ts';
import { langParam } from './paths.ts';

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
