import { expect, it } from 'vitest';
import { citations, document, rowsInFormat } from './rowsInFormat.ts';

it('citationList has one line per row as text, each with the address of the row', () => {
  const lines = rowsInFormat('txt').trim().split(/\n+/);
  expect(lines).toHaveLength(citations.length);
  expect(lines.every((line) => line.includes(`/documents/${document.id}/#`))).toBe(true);
});
