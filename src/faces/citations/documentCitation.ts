import { t } from '../../i18n/t.ts';
import { type DocumentRow, mediumLabel } from '../../ledger/documents.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { citationWords, documentKindLabel } from './citationWords.ts';
import { LANGUAGES, LANG_TAG } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import type { Citation } from './citation.ts';
import { addressOf, type CiteContext } from './citeContext.ts';
import { cleanText } from './cleanText.ts';
import { documentTitle } from './documentTitle.ts';
import { institutions } from './institutions.ts';
import { webAddress } from './webAddress.ts';

/** The government's document itself, by who issued it; where its data stand on this site is a note. */
export function documentCitation(document: DocumentRow, context: CiteContext): Citation {
  const { lang, data } = context;
  const { names, remark } = institutions(inLanguage(document, 'issuer', lang), lang);
  return {
    kind: 'document',
    id: document.id,
    lang,
    title: documentTitle(document, lang),
    chineseTitle: t('', cleanText(document.title_zh))[lang],
    authors: names,
    site: words[lang].siteName,
    publisher: names.join(citationWords[lang].and),
    genre: documentKindLabel[document.document_kind][lang],
    version: '',
    date: document.issued_on,
    number: cleanText(document.doc_number),
    url: webAddress(document.url),
    licence: null,
    sources: [],
    printed: null,
    text: [mediumLabel[document.medium][lang], remark]
      .filter((part) => part !== '')
      .join(LANGUAGES[lang].clause),
    data: { version: data.version, url: addressOf(`/documents/${document.id}/`, context) },
    language: LANG_TAG.zh,
  };
}
