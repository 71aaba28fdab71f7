import { citedRows } from '../../src/faces/citations/citedWorks.ts';
import { citationFormats, citationList } from '../../src/faces/citations/citationFormats.ts';
import { sources } from '../../src/ledger/sources.ts';
import { contextIn } from './allCitations.ts';

const [first] = sources.ledger.documents;
if (first === undefined) throw new Error('no document');

/** The document whose rows are cited. */
export const document = first;
export const citations = citedRows(document, sources, contextIn('en'));

/** Its rows as the file of a format has them. */
export const rowsInFormat = (ending: string): string => {
  const format = citationFormats.find((candidate) => candidate.ending === ending);
  if (format === undefined) throw new Error(ending);
  return citationList(citations, format);
};
