import { describe, expect, it } from 'vitest';
import { byId } from '../../src/analysis/byId.ts';
import { isDocumentedRow } from '../../src/ledger/provenance.ts';

describe('byId', () => {
  it('finds a row by its id', () => {
    const row = { id: 'a', value: 1 };
    expect(byId([row, { id: 'b', value: 2 }]).get('a')).toBe(row);
  });
});

describe('isDocumentedRow', () => {
  it('tells rows with provenance from others', () => {
    expect(isDocumentedRow({ id: 'a', document: 'd', printed: 'p', section: 's', start: 0 })).toBe(true);
    expect(isDocumentedRow({ id: 'a', document: 'd' })).toBe(false);
  });
});
