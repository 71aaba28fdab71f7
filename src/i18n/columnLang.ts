import { LANG_TAG, LANGS, type Lang } from './lang.ts';

/**
 * The language of a column of texts, by its name's ending (`note_en`), for `lang` attributes.
 *
 * @returns `undefined` where it is the page's own, or the column has none
 */
export function columnLang(column: string, page: Lang): string | undefined {
  const own = LANGS.find((lang) => column.endsWith(`_${lang}`));
  return own === undefined || own === page ? undefined : LANG_TAG[own];
}
