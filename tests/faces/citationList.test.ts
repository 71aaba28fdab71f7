import { expect, it } from 'vitest';
import { rowsOfDocument } from '../../src/analysis/rowsOfDocument.ts';
import { citedRows } from '../../src/faces/citations/citedWorks.ts';
import { dataVersion } from '../../src/ledger/dataVersion.ts';
import { sources } from '../../src/ledger/sources.ts';
import { citations, document, rowsInFormat } from './rowsInFormat.ts';

it('citationList has one line per row as text, each with the address of the row', () => {
  const lines = rowsInFormat('txt').trim().split(/\n+/);
  expect(lines).toHaveLength(citations.length);
  expect(lines.every((line) => line.includes(`/documents/${document.id}/#`))).toBe(true);
});

it('citedRows of a document without rows are the document: no file is empty', () => {
  const context = { lang: 'zh', site: 'https://example.org', base: '/', data: dataVersion } as const;
  for (const each of sources.ledger.documents) {
    const cited = citedRows(each, sources, context);
    const rows = rowsOfDocument(sources.ledger, each.id).length;
    expect(cited, each.id).toHaveLength(Math.max(1, rows));
  }
});
