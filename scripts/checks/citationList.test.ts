import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citations, rowsInFormat } from '../../tests/faces/rowsInFormat.ts';

describe('citationList', () => {
  it.each([
    ['bib', '@bibtex/text'],
    ['ris', '@ris/file'],
    ['csl.json', '@else/json'],
  ])('holds every row of the document in %s, as a library reads it', (ending, forceType) => {
    const { data } = new Cite(rowsInFormat(ending), { forceType });
    expect(data).toHaveLength(citations.length);
    expect(JSON.stringify(data[0])).toContain(citations[0]?.title.slice(0, 10));
  });
});
