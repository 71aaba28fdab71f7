import { LANG_TAG } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import type { Citation } from './citation.ts';
import type { CiteContext } from './citeContext.ts';

/** What every work of this site has in common; the author is the project as an institution. */
export function ownCitation({ lang, data }: CiteContext) {
  const site = words[lang].siteName;
  return {
    lang,
    chineseTitle: '',
    authors: [site],
    site,
    publisher: site,
    version: data.version,
    date: data.date,
    number: '',
    licence: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0' },
    sources: [],
    printed: null,
    text: '',
    data: null,
    language: LANG_TAG[lang],
  } satisfies Partial<Citation>;
}
