import type { Citation } from './citation.ts';
import { citationKey } from './citationKey.ts';
import { citationNote } from './citationNote.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not \{: BibTeX counts braces, escaped or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/** Text that TeX prints as it stands; a pair of the same mark is kept from turning into a dash or a quotation mark. */
function escaped(text: string): string {
  return text
    .replace(/[\\{}~^<>&%#_$]/g, (character) => ESCAPES[character] ?? character)
    .replace(/([-'`])(?=\1)/g, '$1{}');
}

/** Doubled braces keep capitals, commas and Chinese names together. */
const braced = (text: string): string => (text === '' ? '' : `{{${escaped(text)}}}`);

/** An address is verbatim: percent signs and underscores stay. */
const verbatim = (text: string): string => (text === '' ? '' : `{${text}}`);

/** The citation as a BibTeX entry: `@misc` for works of ours, `@techreport` for a document of a government. */
export function citationBibtex(citation: Citation): string {
  const { kind, authors, title, date, version, publisher, genre, number, url, language } = citation;
  const document = kind === 'document';
  const fields: [string, string][] = [
    ['author', `{${authors.map((name) => `{${escaped(name)}}`).join(' and ')}}`],
    ['title', braced(title)],
    ['year', verbatim(date.slice(0, 4))],
    ['date', verbatim(date)],
    ['version', braced(version)],
    [document ? 'institution' : 'publisher', braced(publisher)],
    ['type', braced(genre)],
    ['number', braced(number)],
    ['url', verbatim(url)],
    ['language', verbatim(language.startsWith('zh') ? 'chinese' : 'english')],
    ['note', braced(citationNote(citation))],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([field, value]) => `  ${field} = ${value},\n`);
  return `@${document ? 'techreport' : 'misc'}{${citationKey(citation)},\n${lines.join('')}}\n`;
}
