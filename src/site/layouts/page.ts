import { DEFAULT_LANG, LANGS, type Lang } from '../../i18n/lang.ts';
import { filePath, langParam, localPath } from '../../i18n/paths.ts';
import { words } from '../../i18n/words.ts';

/**
 * What a page or a component is made with, in which language, and how it leads to others: `const { lang, rows, to } = page(Astro);`
 * The address says the language; who is told another by a property speaks that.
 */
export function page<Props extends object>({
  props,
  params,
}: {
  props: Props & { lang?: Lang };
  params: Readonly<Record<string, string | undefined>>;
}) {
  const base = import.meta.env.BASE_URL;
  const lang = props.lang ?? LANGS.find((each) => langParam(each) === params['lang']) ?? DEFAULT_LANG;
  return {
    ...props,
    lang,
    w: words[lang],
    base,
    /** Address of a page in the reader's language. */
    to: (path: string): string => localPath(path, lang, base),
    /** Address of a file, the same in every language. */
    file: (path: string): string => filePath(path, base),
  };
}
