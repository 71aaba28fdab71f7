import { LANG_TAG, WRITTEN, type Lang } from './lang.ts';

/**
 * The language of sentences that stand in a page's own file, for `lang` attributes: there are Chinese ones, and English for
 * everyone else.
 *
 * @returns `undefined` where it is the page's own
 */
export const sentenceLang = (page: Lang): string | undefined =>
  WRITTEN.includes(page) ? undefined : LANG_TAG.en;
