import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citedRows } from '../../src/faces/citations/citedRows.ts';
import { citationFormats } from '../../src/faces/citations/citationFormats.ts';
import { citationList } from '../../src/faces/citations/citationList.ts';
import { sources } from '../../src/ledger/sources.ts';
import { contextIn } from '../../tests/citations/allCitations.ts';

const [document] = sources.ledger.documents;
if (document === undefined) throw new Error('no document');
const citations = citedRows(document, sources, contextIn('en'));
const inFormat = (ending: string): string => {
  const format = citationFormats.find((candidate) => candidate.ending === ending);
  if (format === undefined) throw new Error(ending);
  return citationList(citations, format);
};

describe('citationList', () => {
  it.each([
    ['bib', '@bibtex/text'],
    ['ris', '@ris/file'],
    ['csl.json', '@else/json'],
  ])('holds every row of the document in %s, as a library reads it', (ending, forceType) => {
    const { data } = new Cite(inFormat(ending), { forceType });
    expect(data).toHaveLength(citations.length);
    expect(JSON.stringify(data[0])).toContain(citations[0]?.title.slice(0, 10));
  });
});
