import { describe, expect, it } from 'vitest';
import { ENOUGH_TASKS, extremeSections, rankSections } from '../../src/charts/firmness/numbers.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { TaskRow } from '../../src/ledger/tasks.ts';
import { observation, task } from './targetRows.ts';

const ledger = loadLedger();

/** Tasks of a section, the first so many with a number. */
const section = (id: string, from: number, total: number, quantified: number): TaskRow[] =>
  Array.from({ length: total }, (_, index) => ({
    ...task(from + index, index < quantified),
    document: 'liangping-2021-tasks',
    section_id: id,
    part: id === 'd' ? '四' : '一',
    horizon: id === 'd' ? 'standing' : '2025',
  }));

const tasks = [
  ...section('a', 1, 5, 1),
  ...section('b', 6, 2, 2),
  ...section('c', 8, 6, 3),
  ...section('d', 14, 5, 1),
];
const observations = tasks
  .filter(({ quantified }) => quantified)
  .map(({ id }) => observation(`of-${id}`, { task: id }));

describe('rankSections', () => {
  const rows = rankSections({ documents: ledger.documents, tasks: [...tasks].reverse(), observations });

  it('sorts by share, equals by length and then as in the document', () => {
    expect(rows.map((row) => [row.section, row.quantified, row.total, row.share])).toEqual([
      ['b', 2, 2, 1],
      ['c', 3, 6, 0.5],
      ['a', 1, 5, 0.2],
      ['d', 1, 5, 0.2],
    ]);
    expect(rows[0]?.tasks.map(({ no }) => no)).toEqual([6, 7]);
    expect(rows.at(-1)).toMatchObject({ part: '四', horizons: ['standing'] });
  });

  it('leaves short sections out of the extremes and keeps ties', () => {
    const { highest, lowest } = extremeSections(rows);
    expect(highest.map((row) => row.section)).toEqual(['c']);
    expect(lowest.map((row) => row.section)).toEqual(['a', 'd']);
  });

  it('finds all 156 tasks in 22 sections of 4 parts, each section of one horizon', () => {
    const found = rankSections(ledger);
    expect(found).toHaveLength(22);
    expect(found.reduce((sum, { total }) => sum + total, 0)).toBe(156);
    expect(found.reduce((sum, { quantified }) => sum + quantified, 0)).toBe(49);
    expect(new Set(found.map(({ part }) => part)).size).toBe(4);
    expect(found.every(({ horizons }) => horizons.length === 1)).toBe(true);
  });

  it('finds the extremes of the ledger', () => {
    const { highest, lowest } = extremeSections(rankSections(ledger));
    expect(highest.map(({ section: id, quantified, total }) => [id, quantified, total])).toEqual([
      ['二', 4, 5],
    ]);
    expect(lowest.map(({ section: id, total }) => [id, total])).toEqual([
      ['四', 6],
      ['一(七)', 5],
    ]);
    expect([...highest, ...lowest].every(({ total }) => total >= ENOUGH_TASKS)).toBe(true);
  });
});
