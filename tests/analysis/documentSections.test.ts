import { describe, expect, it } from 'vitest';
import {
  documentSections,
  rowsOfDocument,
  type TableRow,
  spreadOverText,
} from '../../src/analysis/rowsOfDocument.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const row = (id: string, section: string): TableRow => ({
  id,
  section,
  table: 'tasks',
  document: 'd',
  printed: id,
  start: 0,
});
const names = (rows: readonly TableRow[]) =>
  documentSections(rows).map((section) => [section.id, section.name, section.rows.length]);

describe('documentSections', () => {
  it('puts a numbered item under its parent where the parent has rows', () => {
    expect(names([row('a', '一(一)'), row('b', '一(一)1'), row('c', '二')])).toEqual([
      ['s-1', '一(一)', 2],
      ['s-2', '二', 1],
    ]);
  });

  it('keeps items whose parent has no row as headings, and a heading that comes back apart', () => {
    expect(names([row('a', '一1'), row('b', '一2'), row('c', '一1')]).map(([, name]) => name)).toEqual([
      '一1',
      '一2',
      '一1',
    ]);
  });

  it('divides the documents at hand without losing or moving a row', () => {
    const ledger = loadLedger();
    const sections = (id: string) => documentSections(rowsOfDocument(ledger, id));
    expect(sections('liangping-2021-tasks')).toHaveLength(23);
    expect(sections('cq-2022-measures')).toHaveLength(31);
    expect(sections('cq-2020-commendation')).toHaveLength(27);
    for (const { id } of ledger.documents)
      expect(sections(id).flatMap(({ rows }) => rows)).toEqual(rowsOfDocument(ledger, id));
  });
});

describe('spreadOverText', () => {
  it('counts rows in equal stretches from the first character to the last row', () => {
    expect(spreadOverText([0, 1, 9, 19, null], 4)).toEqual({
      stretches: [
        { from: 0, to: 5, rows: 2 },
        { from: 5, to: 10, rows: 1 },
        { from: 10, to: 15, rows: 0 },
        { from: 15, to: 20, rows: 1 },
      ],
      last: 19,
      step: 5,
      most: 2,
      empty: 1,
    });
  });

  it('is nothing for a text that is not archived', () => {
    expect(spreadOverText([null, null], 4)).toBeNull();
  });

  it('loses no row of a real document', () => {
    const starts = rowsOfDocument(loadLedger(), 'liangping-2021-tasks').map(({ start }) => start);
    const rows = spreadOverText(starts, 144)?.stretches.map((stretch) => stretch.rows) ?? [];
    expect(rows.reduce((sum, own) => sum + own, 0)).toBe(663);
  });
});
