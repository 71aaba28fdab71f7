import { t } from '../../i18n/t.ts';
import { citationWords } from './citationWords.ts';
import type { Citation } from './citation.ts';

const STOP = t('。', '. ');

/** Where the words of a row stand; empty for anything else. */
function printedSentence({ id, lang, printed }: Citation): string {
  if (printed === null) return '';
  const start = printed.start === null ? undefined : String(printed.start);
  return citationWords[lang].printed({ ...printed, id, start });
}

/** What no field of a machine-readable form has room for, the same in all of them. It may end in an address: no full stop. */
export function citationNote(citation: Citation): string {
  const { lang, sources, chineseTitle, text, licence, data, site } = citation;
  const w = citationWords[lang];
  return [
    printedSentence(citation),
    sources.length === 0 ? '' : w.source(sources),
    chineseTitle === '' ? '' : w.chineseTitle(chineseTitle),
    text === '' ? '' : w.textFrom(text),
    licence === null ? '' : w.licence(licence.name),
    data === null ? '' : w.data(site, data.version, data.url),
  ]
    .filter((part) => part !== '')
    .join(STOP[lang]);
}

/** Titles of sources a line of text has room for. */
const TITLES = 3;

const filled = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');

/** Who, when, what: `Creator (Year): Title`. */
function opening({ lang, kind, authors, date, title, chineseTitle }: Citation): string {
  const w = citationWords[lang];
  const year = date === '' ? w.undated : date.slice(0, 4);
  const creators = authors.join(w.and);
  return t(
    `${creators}（${year}）：${kind === 'row' ? `“${title}”` : `《${title}》`}`,
    `${creators} (${year}): ${title}${chineseTitle === '' ? '' : ` [${chineseTitle}]`}`,
  )[lang];
}

function sources({ lang, sources: titles }: Citation): string {
  const w = citationWords[lang];
  if (titles.length === 0) return '';
  return titles.length > TITLES ? w.sourceCount(titles.length) : w.source(titles);
}

/** A document is another's; where its data stand comes last. */
function documentParts(citation: Citation): string[] {
  const { lang, number, date, url, text, data, site } = citation;
  const w = citationWords[lang];
  const from = t(`（${text}）`, ` (${text})`)[lang];
  const issued = [opening(citation), number, date, `${url === '' ? w.noAddress : url}${from}`];
  return [
    filled(issued).join(t('，', '. ')[lang]),
    data === null ? '' : w.data(site, data.version, data.url),
  ];
}

function ownParts(citation: Citation): string[] {
  const { lang, genre, version, licence, url } = citation;
  const w = citationWords[lang];
  const work = [opening(citation), genre, version === '' ? '' : w.version(version)];
  return [
    filled(work).join(t('，', '. ')[lang]),
    printedSentence(citation),
    sources(citation),
    licence === null ? '' : w.licence(licence.name),
    url,
  ];
}

/** The citation for people, in DataCite's order: creator, year, title, kind, version, address. The day of access is a blank. */
export function citationText(citation: Citation): string {
  const { lang, kind } = citation;
  const { accessed } = citationWords[lang];
  const parts = filled(kind === 'document' ? documentParts(citation) : ownParts(citation));
  return t(`${parts.join('。')}（${accessed}）。`, `${parts.join('. ')} (${accessed}).`)[lang];
}
