import type { Citation } from './citation.ts';
import { citationKey } from './citationKey.ts';
import { citationNote } from './citationNote.ts';

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
