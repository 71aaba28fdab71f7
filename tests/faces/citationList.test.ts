import { describe, expect, it } from 'vitest';
import { citations, document, rowsInFormat } from './rowsInFormat.ts';

describe('citationList', () => {
  it('has one line per row as text, each with the address of the row', () => {
    const lines = rowsInFormat('txt').trim().split(/\n+/);
    expect(lines).toHaveLength(citations.length);
    expect(lines.every((line) => line.includes(`/documents/${document.id}/#`))).toBe(true);
  });
});
