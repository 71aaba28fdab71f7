import { describe, expect, it } from 'vitest';
import { countFirmness, countTasks, firmestOfTask } from '../../src/analysis/countFirmness.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { observation, task } from './targetRows.ts';

describe('countFirmness', () => {
  const rows = countFirmness([
    observation('a'),
    observation('b', { comparator: 'ge' }),
    observation('c', { comparator: 'lt' }),
    observation('d', { comparator: 'le' }),
    observation('e', { kind: 'result' }),
    observation('f', { document: 'other', comparator: 'about' }),
  ]);

  it('counts targets, never results, of each document', () => {
    expect(rows.filter(({ document }) => document === 'd').map(({ kind, count }) => [kind, count])).toEqual([
      ['exact', 1],
      ['at_least', 1],
      ['more_than', 0],
      ['at_most', 2],
      ['about', 0],
    ]);
    expect(rows.find(({ document, kind }) => document === 'other' && kind === 'about')?.share).toBe(1);
  });

  it('gives shares of the document’s targets and the rows counted', () => {
    expect(rows.find(({ kind }) => kind === 'at_most')).toMatchObject({
      total: 4,
      share: 0.5,
      ids: ['c', 'd'],
    });
  });
});

describe('countTasks', () => {
  it('counts a task by its firmest figure, and those without one', () => {
    const firmest = firmestOfTask([
      observation('a', { task: 'task-1', comparator: 'about' }),
      observation('b', { task: 'task-1', comparator: 'ge' }),
      observation('c', { task: 'task-2', kind: 'result' }),
    ]);
    const parts = countTasks('d', [task(1, true), task(2, false), task(3, false), task(4, false)], firmest);
    expect(parts.map(({ kind, count, share }) => [kind, count, share])).toEqual([
      ['exact', 0, 0],
      ['at_least', 1, 0.25],
      ['more_than', 0, 0],
      ['at_most', 0, 0],
      ['about', 0, 0],
      ['no_number', 3, 0.75],
    ]);
  });

  it('finds a figure in exactly the tasks the table says state one', () => {
    const { tasks, observations } = loadLedger();
    const firmest = firmestOfTask(observations);
    for (const { id, quantified } of tasks.filter(({ document }) => document === 'liangping-2021-tasks'))
      expect(firmest.has(id), id).toBe(quantified);
  });
});
