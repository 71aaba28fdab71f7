import { describe, expect, it } from 'vitest';
import { countTasksByPart, countTasksBySection } from '../../src/analysis/countTasksBySection.ts';
import { ENOUGH_TASKS, extremeSections, rankSections } from '../../src/charts/quantified-share/numbers.ts';
import { summariseTasks } from '../../src/analysis/summariseTasks.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { TaskRow } from '../../src/ledger/tasks.ts';
import { task } from './targetRows.ts';

const ledger = loadLedger();

/** Tasks of a section, the first so many with a number. */
const section = (id: string, from: number, total: number, quantified: number): TaskRow[] =>
  Array.from({ length: total }, (_, index) => ({
    ...task(from + index, index < quantified),
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

describe('countTasksBySection', () => {
  it('keeps the order of the document and counts tasks with a number', () => {
    const rows = countTasksBySection([...tasks].reverse());
    expect(rows.map((row) => [row.section, row.quantified, row.total, row.share])).toEqual([
      ['a', 1, 5, 0.2],
      ['b', 2, 2, 1],
      ['c', 3, 6, 0.5],
      ['d', 1, 5, 0.2],
    ]);
    expect(rows[1]?.tasks.map(({ no }) => no)).toEqual([6, 7]);
  });

  it('counts parts with their sections and horizons', () => {
    const parts = countTasksByPart(tasks);
    expect(parts.map(({ part, total, horizons }) => [part, total, horizons])).toEqual([
      ['一', 13, ['2025']],
      ['四', 5, ['standing']],
    ]);
    expect(parts[0]?.sections.map((row) => row.section)).toEqual(['a', 'b', 'c']);
  });

  it('finds all 156 tasks in 22 sections of 4 parts, each part of one horizon', () => {
    const parts = countTasksByPart(ledger.tasks);
    expect(parts.map(({ part, quantified, total }) => [part, quantified, total])).toEqual([
      ['一', 10, 46],
      ['二', 4, 5],
      ['三', 35, 99],
      ['四', 0, 6],
    ]);
    expect(parts.flatMap(({ sections }) => sections)).toHaveLength(22);
    expect(parts.every(({ horizons }) => horizons.length === 1)).toBe(true);
  });
});

describe('summariseTasks', () => {
  it('names every longest and shortest section', () => {
    const { horizons, longest, shortest, quantified } = summariseTasks(tasks);
    expect(horizons).toEqual([
      { horizon: '2025', count: 13 },
      { horizon: 'standing', count: 5 },
    ]);
    expect(longest.map((row) => row.section)).toEqual(['c']);
    expect(shortest.map((row) => row.section)).toEqual(['b']);
    expect(quantified).toBe(7);
  });
});

describe('rankSections', () => {
  const rows = countTasksBySection(tasks);

  it('sorts by share, equals by length and then as in the document', () => {
    expect(rankSections(rows).map((row) => row.section)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('leaves short sections out of the extremes and keeps ties', () => {
    const { highest, lowest } = extremeSections(rows);
    expect(highest.map((row) => row.section)).toEqual(['c']);
    expect(lowest.map((row) => row.section)).toEqual(['a', 'd']);
  });

  it('finds the extremes of the ledger', () => {
    const { highest, lowest } = extremeSections(countTasksBySection(ledger.tasks));
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
