import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../src/ledger/loadTables.ts';
import type { DocumentRow } from '../../src/ledger/documents.ts';

const documents = [
  { id: 'archived', audited: true },
  { id: 'cited', audited: false },
] as DocumentRow[];
const row = (id: string, document: string, start: number | null, printed = 'p') => ({
  id,
  document,
  section: 's',
  printed,
  start,
});

describe('checkProvenance', () => {
  it('is silent about offsets into archived texts, cited pages without, and rows without a document', () => {
    const rows = [row('a', 'archived', 3), row('b', 'cited', null), row('c', '', null), { id: 'd' }];
    expect(checkProvenance([{ name: 't', rows }], documents)).toEqual([]);
  });

  it('names a row without an offset, one with an offset to nowhere, and a shared anchor', () => {
    const rows = [row('a', 'archived', null), row('b', 'cited', 3)];
    const problems = checkProvenance(
      [
        { name: 't', rows },
        { name: 'u', rows: [row('a', 'archived', 4)] },
      ],
      documents,
    );
    expect(problems.map(({ file, key, column }) => [file, key, column])).toEqual([
      ['data/t.csv', 'a', 'start'],
      ['data/t.csv', 'b', 'start'],
      ['data/u.csv', 'a', 'id'],
    ]);
    expect(problems[2]?.expected).toBe('an id that data/t.csv does not use');
  });

  it('lets rows of cited pages alone lack the words', () => {
    const rows = [row('a', 'archived', 3, ''), row('b', 'cited', null, ''), row('c', '', null, '')];
    const problems = checkProvenance([{ name: 't', rows }], documents);
    expect(problems.map(({ key, column, value }) => [key, column, value])).toEqual([['a', 'printed', '']]);
  });
});
