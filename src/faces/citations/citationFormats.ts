import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';
import type { Citation } from './citation.ts';
import { citationText, citationNote } from './citationText.ts';
import { citationGbt } from './citationGbt.ts';

/** A name for the entry in a reference manager: plain letters, digits and hyphens. */
function citationKey({ kind, id }: Citation): string {
  return `chongqing-ledger-${kind}-${id.replace(/[^\w-]+/g, '-')}`;
}

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

/** The citation as a BibTeX entry: `@dataset` for works of ours, whose publisher biblatex drops from `@misc`; `@techreport` for a document. */
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
  return `@${document ? 'techreport' : 'dataset'}{${citationKey(citation)},\n${lines.join('')}}\n`;
}

/** The citation as a RIS record, with the line ends its specification asks for. */
export function citationRis(citation: Citation): string {
  const { kind, authors, title, date, version, publisher, genre, number, url, language } = citation;
  const lines: [string, string][] = [
    ...authors.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['PY', date.slice(0, 4)],
    ['DA', date === '' ? '' : `${date.replaceAll('-', '/')}/`],
    ['ET', version], // of a data set, its version
    ['PB', publisher],
    ['M3', genre],
    ['SN', number], // of a report, its number
    ['UR', url],
    ['LA', language],
    ['N1', citationNote(citation)],
  ];
  return [['TY', kind === 'document' ? 'RPRT' : 'DATA'] as const, ...lines, ['ER', ''] as const]
    .filter(([tag, value]) => value !== '' || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}

// A date over nine lines; no string of JSON holds a line break.
const DATE = /\[\n\s+\[\n\s+(\d+),\n\s+(\d+),\n\s+(\d+)\n\s+\]\n\s+\]/;

/** The citation as CSL-JSON: a list of one item. `<` is escaped, so that no page it is put into is ended by it. */
export function citationCsl(citation: Citation): string {
  const { kind, authors, title, chineseTitle, date, version, publisher, genre, number, url, language } =
    citation;
  const variables = {
    title,
    'original-title': chineseTitle,
    publisher,
    genre,
    version,
    number,
    URL: url,
    language,
    note: citationNote(citation),
  };
  const item = {
    id: citationKey(citation),
    type: kind === 'document' ? 'report' : 'dataset',
    author: authors.map((name) => ({ literal: name })),
    ...(date === '' ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')),
  };
  const json = JSON.stringify([item], null, 2).replace(DATE, '[[$1, $2, $3]]');
  return `${json.replaceAll('<', '\\u003c')}\n`;
}

export interface CitationFormat {
  /** Ending of its files. */
  ending: 'txt' | 'gbt.txt' | 'bib' | 'ris' | 'csl.json';
  label: Words;
  mediaType: string;
  write: (citation: Citation) => string;
}

/** The forms a citation is offered in. */
export const citationFormats: readonly CitationFormat[] = [
  {
    ending: 'txt',
    label: t('文字', 'Text'),
    mediaType: 'text/plain; charset=utf-8',
    write: (citation) => `${citationText(citation)}\n`,
  },
  {
    ending: 'gbt.txt',
    label: t('GB/T 7714', 'GB/T 7714'),
    mediaType: 'text/plain; charset=utf-8',
    write: (citation) => `${citationGbt(citation)}\n`,
  },
  {
    ending: 'bib',
    label: t('BibTeX', 'BibTeX'),
    mediaType: 'application/x-bibtex; charset=utf-8',
    write: citationBibtex,
  },
  {
    ending: 'ris',
    label: t('RIS', 'RIS'),
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    write: citationRis,
  },
  {
    ending: 'csl.json',
    label: t('CSL-JSON', 'CSL-JSON'),
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: citationCsl,
  },
];

/** Many citations in one file of a format: entries one after another, and of CSL-JSON one list. */
export function citationList(citations: readonly Citation[], { ending, write }: CitationFormat): string {
  if (ending !== 'csl.json') return citations.map(write).join('\n');
  const items = citations.flatMap((citation) => JSON.parse(write(citation)) as unknown[]);
  return `${JSON.stringify(items, null, 1).replaceAll('<', '\\u003c')}\n`;
}
