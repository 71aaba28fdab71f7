import { t } from '../../i18n/t.ts';
import { citationWords } from './citationWords.ts';
import type { Citation } from './citation.ts';

const STOP = t('。', '. ');

/** Where the words of a row stand; empty for anything else. */
export function printedSentence({ id, lang, printed }: Citation): string {
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
