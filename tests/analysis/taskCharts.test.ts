import { describe, expect, it } from 'vitest';
import { countTasksByPart, countTasksBySection } from '../../src/analysis/countTasksBySection.ts';
import { crossTaskTargets, mostCounted, taskTargets } from '../../src/analysis/crossTaskTargets.ts';
import { ENOUGH_TASKS, extremeSections, rankSections } from '../../src/analysis/rankSections.ts';
import { summariseTasks } from '../../src/analysis/summariseTasks.ts';
import { summariseTaskTargets } from '../../src/analysis/summariseTaskTargets.ts';
import { taskRecords } from '../../src/analysis/taskRecords.ts';
import { loadLedger } from '../../src/datasets/loadLedger.ts';
import type { TaskRow } from '../../src/datasets/tasks.ts';
import { indicator, observation, task } from './targetRows.ts';

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

describe('crossTaskTargets', () => {
  const [grain, output] = [indicator('grain', 'rural'), indicator('output', 'industry')];
  const targets = [
    { task: task(1, true), row: observation('a'), indicator: output },
    { task: task(1, true), row: observation('b', { basis: 'share', comparator: '>=' }), indicator: grain },
    { task: task(2, true), row: observation('c', { basis: 'share', comparator: '>' }), indicator: grain },
    { task: task(3, true), row: observation('d', { comparator: '~' }), indicator: output },
  ];

  it('counts fields and bases, none as 0, and names ties', () => {
    const { fields, bases } = crossTaskTargets(targets);
    expect(fields.slice(0, 3)).toEqual([
      { key: 'industry', count: 2 },
      { key: 'rural', count: 2 },
      { key: 'economy', count: 0 },
    ]);
    expect(mostCounted(bases)).toEqual([
      { key: 'level', count: 2 },
      { key: 'share', count: 2 },
    ]);
    expect(mostCounted([{ key: 'level', count: 0 }])).toEqual([]);
  });

  it('is summarised by how firm targets are', () => {
    const facts = summariseTaskTargets(targets);
    expect(facts).toMatchObject({ targets: 4, tasks: 3, open: 2 });
    expect(facts.count).toEqual({ exact: 1, at_least: 1, more_than: 1, at_most: 0, about: 1 });
    expect(facts.empty).toHaveLength(14);
  });
});

describe('taskTargets', () => {
  const targets = taskTargets(taskRecords(ledger));

  it('are every target a task states, of Liangping, from every task with a number and no other', () => {
    const ids = ledger.observations
      .filter((row) => row.task !== '' && row.kind === 'target')
      .map(({ id }) => id);
    expect(targets.map(({ row }) => row.id).sort()).toEqual([...ids].sort());
    expect(targets).toHaveLength(80);
    expect(new Set(targets.map(({ row }) => row.place))).toEqual(new Set(['500155']));
    expect(new Set(targets.map((target) => target.task.id))).toEqual(
      new Set(ledger.tasks.filter(({ quantified }) => quantified).map(({ id }) => id)),
    );
  });

  it('stand by field and basis, the commonest first, then as in the document', () => {
    const { topFields, topBases, open, count } = summariseTaskTargets(targets);
    expect(topFields).toEqual([{ key: 'rural', count: 17 }]);
    expect(topBases).toEqual([{ key: 'increment', count: 24 }]);
    expect(open).toBe(19);
    expect(count.exact).toBe(55);
    expect(targets.slice(0, 9).map(({ row }) => row.basis)).toEqual([
      ...Array<string>(8).fill('increment'),
      'share',
    ]);
    const starts = targets.slice(0, 8).map(({ row }) => row.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
