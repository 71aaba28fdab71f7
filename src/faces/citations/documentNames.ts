import { formatList } from '../../format/formatList.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';

/** More names than this are no line under a drawing: the table says of each figure where it stands. */
export const MOST_NAMED = 12;
const NAMED = 2;

/** Documents under a chart: all, or the first of so many. */
export const documentNames = (titles: readonly string[], lang: Lang): string =>
  titles.length <= MOST_NAMED
    ? titles.join(LANGUAGES[lang].comma)
    : words[lang].firstOfDocuments(formatList(titles.slice(0, NAMED), lang), titles.length);
