import { t } from '../../i18n/t.ts';
import { type DocumentRow, mediumLabel } from '../../ledger/documents.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { citationWords, documentKindLabel } from './citationWords.ts';
import { LANGUAGES, LANG_TAG, type Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';
import { type Citation, addressOf, type CiteContext, cleanText, webAddress } from './citation.ts';

/** Title of a document in a language; the English one is ours. */
export function documentTitle({ title_zh: zh, title_en: en }: DocumentRow, lang: Lang): string {
  return cleanText(t(zh, en)[lang]);
}

const SEPARATOR: Readonly<Record<Lang, RegExp>> = { zh: /、/, en: /;/ };
const REMARK = /\s*[（(]([^（()）]*)[）)]\s*$/;

export interface Issuer {
  names: readonly string[];
  /** What the issuer column adds in brackets: where the text was read. */
  remark: string;
}

/**
 * A comma would make reference managers read "Office, Chongqing" as surname and given name: the place goes into brackets,
 * as library catalogues do it.
 */
function withoutComma(name: string): string {
  const [body = '', ...rest] = name.split(/\s*,\s*/).filter((part) => part !== '');
  return rest.length === 0 ? body : `${body} (${rest.join(' ')})`;
}

/** The issuer of a document as institutional authors. */
export function institutions(issuer: string, lang: Lang): Issuer {
  const clean = cleanText(issuer);
  const remark = REMARK.exec(clean)?.[1] ?? '';
  const names = clean
    .replace(REMARK, '')
    .split(SEPARATOR[lang])
    .map((name) => withoutComma(name.trim()))
    .filter((name) => name !== '');
  return { names, remark };
}

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
