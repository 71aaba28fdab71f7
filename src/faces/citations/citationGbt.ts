import type { Citation } from './citation.ts';
import { citationWords } from './citationWords.ts';

/** Kind and carrier of a work, as GB/T 7714 marks them: a data set or a report, on line where it has an address. */
const mark = ({ kind, url }: Citation): string =>
  `[${kind === 'document' ? 'R' : 'DS'}${url === '' ? '' : '/OL'}]`;

/** One line in the order of GB/T 7714-2015: who, what, kind, day, day of access, address. The day of access is a blank. */
export function citationGbt(citation: Citation): string {
  const { lang, authors, title, number, version, date, url } = citation;
  const more = number !== '' ? number : version === '' ? '' : citationWords[lang].version(version);
  const work = `${title}${more === '' ? '' : `: ${more}`}${mark(citation)}`;
  const days = `${date === '' ? '' : `(${date})`}[____]`;
  return `${[authors.join(', '), work, days, url].filter((part) => part !== '').join('. ')}.`;
}
