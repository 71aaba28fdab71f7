import { describe, expect, it } from 'vitest';
import { goneRows } from '../../../src/ledger/releases/releaseHistory.ts';

const columns = ['id', 'document', 'printed'].map((name) => ({ name, type: 'string' }));
const then = {
  awards: {
    columns,
    rows: [
      ['a', 'list', '萬州區'],
      ['b', 'list', '渝中區'],
    ],
  },
  checks: { columns: columns.slice(0, 2), rows: [['c', 'list']] },
};

describe('goneRows', () => {
  it('finds rows and tables that are no more, with the page they stood on', () => {
    const now = { awards: { columns, rows: [['a', 'list', '萬州區']] } };
    expect(goneRows([then], now, [])).toEqual([
      { table: 'awards', id: 'b', document: 'list', erratum: undefined },
      { table: 'checks', id: 'c', document: '', erratum: undefined },
    ]);
  });

  it('finds a row once, however many releases had it, and none that came back', () => {
    expect(goneRows([then, then], { awards: then.awards }, [])).toHaveLength(1);
    expect(goneRows([then], then, [])).toEqual([]);
  });
});
