import { describe, expect, it } from 'vitest';
import { citedRows } from '../../src/faces/citations/citedRows.ts';
import { citationFormats } from '../../src/faces/citations/citationFormats.ts';
import { citationList } from '../../src/faces/citations/citationList.ts';
import { sources } from '../../src/ledger/sources.ts';
import { contextIn } from './allCitations.ts';

const [document] = sources.ledger.documents;
if (document === undefined) throw new Error('no document');
const citations = citedRows(document, sources, contextIn('en'));
const inFormat = (ending: string): string => {
  const format = citationFormats.find((candidate) => candidate.ending === ending);
  if (format === undefined) throw new Error(ending);
  return citationList(citations, format);
};

describe('citationList', () => {
  it('has one line per row as text, each with the address of the row', () => {
    const lines = inFormat('txt').trim().split(/\n+/);
    expect(lines).toHaveLength(citations.length);
    expect(lines.every((line) => line.includes(`/documents/${document.id}/#`))).toBe(true);
  });
});
