import { describe, expect, it } from 'vitest';
import { rowsOfDocument } from '../../src/analysis/rowsOfDocument.ts';
import type { Ledger } from '../../src/ledger/loadLedger.ts';
import { award, category } from './rows.ts';

describe('rowsOfDocument', () => {
  it('mixes the tables in the order of the document and leaves out other documents', () => {
    const ledger = {
      awardCategories: [{ ...category('g', 1, 'rural'), start: 5 }],
      awards: [award('g', 'b', 9), award('g', 'a', 2), { ...award('g', 'c', 1), document: 'other' }],
      places: [{ id: 'a', printed_forms: ['a'] }],
    } as unknown as Ledger;
    expect(rowsOfDocument(ledger, 'd').map(({ id, table }) => [id, table])).toEqual([
      ['g-a', 'awards'],
      ['g', 'awardCategories'],
      ['g-b', 'awards'],
    ]);
  });
});
