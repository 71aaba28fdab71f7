import { describe, expect, it } from 'vitest';
import { auditLedger } from '../../src/ledger/audit/auditLedger.ts';
import { auditRow } from '../../src/ledger/audit/auditRow.ts';
import type { Ledger } from '../../src/ledger/loadLedger.ts';
import { award, category, place } from './rows.ts';

const text = '农业组a区b区';
const row = { ...award('rural', 'a', 1), start: 3, printed: 'a区' };

describe('auditRow', () => {
  it('is silent about a row that is right', () => {
    expect(auditRow('awards', row, text, { values: { place: 'a' } })).toEqual([]);
  });

  it('names a wrong start, what stands there and where the phrase stands', () => {
    expect(auditRow('awards', { ...row, start: 4 }, text, undefined)).toEqual([
      expect.objectContaining({
        check: 'text',
        expected: '“a区” at 4 (it stands at 3)',
        found: '“农业组a区b区”',
      }),
    ]);
  });

  it('says when the phrase stands nowhere', () => {
    expect(auditRow('awards', { ...row, printed: 'x区' }, text, undefined)[0]?.expected).toContain('nowhere');
  });

  it('names a value that an independent reading does not give', () => {
    expect(auditRow('awards', row, text, { values: { place: 'b' } })).toEqual([
      expect.objectContaining({ check: 'value', column: 'place', expected: 'b, as “a区” reads', found: 'a' }),
    ]);
  });
});

describe('auditLedger', () => {
  const ledger = {
    documents: [],
    places: [place('a', 'central'), place('b', 'central')],
    agencies: [],
    awardCategories: [{ ...category('rural', 1, 'rural'), printed: '农业', start: 0 }],
    awards: [row, { ...row, id: 'wrong-place', place: 'b' }, { ...row, id: 'wrong-start', start: 5 }],
  } as unknown as Ledger;

  it('counts rows, texts at their offset and readings that agree', () => {
    const audit = auditLedger(ledger, new Map([['d', text]]));
    expect(audit.tables).toEqual([
      { table: 'awardCategories', rows: 1, text: 1, read: 0, agree: 0 },
      { table: 'awards', rows: 3, text: 2, read: 3, agree: 2 },
    ]);
    expect(audit.misses.map(({ row: id, check }) => [id, check])).toEqual([
      ['wrong-place', 'value'],
      ['wrong-start', 'text'],
    ]);
  });

  it('leaves out rows of documents whose text is not at hand', () => {
    expect(auditLedger(ledger, new Map()).tables).toEqual([]);
  });
});
