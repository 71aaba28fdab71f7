import { describe, expect, it } from 'vitest';
import { countFirmness, countTasks, firmestOfTask } from '../../src/analysis/countFirmness.ts';
import { isTarget } from '../../src/analysis/joinObservations.ts';
import { firmness, type Pattern } from '../../src/charts/firmness/draw.ts';
import { ENOUGH_TASKS, extremeSections, rankSections } from '../../src/charts/firmness/numbers.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import type { TaskRow } from '../../src/ledger/tasks.ts';
import { targetRow, taskRow } from '../rows.ts';
import {
  drawn,
  findings,
  LAYOUTS,
  matchesSnapshot,
  numbersIn,
  options,
  published,
  rectWidths,
} from './normalise.ts';

const ledger = loadLedger();

describe('numeric targets', () => {
  const firm = (id: string, comparator: ObservationRow['comparator'], extra: Partial<ObservationRow> = {}) =>
    targetRow(id, { comparator, ...extra });
  const rows = countFirmness([
    ...[firm('a', 'eq'), firm('b', 'ge'), firm('c', 'lt'), firm('d', 'le')],
    firm('e', 'eq', { kind: 'result' }),
    firm('f', 'about', { document: 'other' }),
  ]);

  it('are counted, never results, by document', () => {
    const counts = (of: string) =>
      rows.filter(({ document }) => document === of).map(({ kind, count }) => `${kind} ${String(count)}`);
    expect(counts('d')).toEqual(['exact 1', 'at_least 1', 'more_than 0', 'at_most 2', 'about 0']);
    expect(rows.find(({ document, kind }) => document === 'other' && kind === 'about')?.share).toBe(1);
    expect(rows.find(({ kind }) => kind === 'at_most')).toMatchObject({
      total: 4,
      share: 0.5,
      ids: ['c', 'd'],
    });
  });

  it('of a task count by the firmest, beside tasks without one', () => {
    const firmest = firmestOfTask([
      firm('a', 'about', { task: 't1' }),
      firm('b', 'ge', { task: 't1' }),
      firm('c', 'eq', { task: 't2', kind: 'result' }),
    ]);
    const parts = countTasks(
      'd',
      [taskRow(1, { quantified: true }), taskRow(2), taskRow(3), taskRow(4)],
      firmest,
    );
    expect(
      parts.filter(({ count }) => count > 0).map(({ kind, count, share }) => [kind, count, share]),
    ).toEqual([
      ['at_least', 1, 0.25],
      ['no_number', 3, 0.75],
    ]);
  });
});

describe('sections of a plan', () => {
  /** Tasks of a section, the first so many with a number. */
  const section = (id: string, from: number, total: number, quantified: number): TaskRow[] =>
    Array.from({ length: total }, (_, index) =>
      taskRow(from + index, {
        ...{ quantified: index < quantified, document: 'liangping-2021-tasks', section_id: id },
        ...(id === 'd' ? { part: '四', horizon: 'standing' } : { horizon: '2025' }),
      }),
    );
  const tasks = [
    ...section('a', 1, 5, 1),
    ...section('b', 6, 2, 2),
    ...section('c', 8, 6, 3),
    ...section('d', 14, 5, 1),
  ];
  const observations = tasks
    .filter(({ quantified }) => quantified)
    .map(({ id }) => targetRow(`of-${id}`, { task: id }));
  const rows = rankSections({ documents: ledger.documents, tasks: [...tasks].reverse(), observations });

  it('are sorted by share, equals by length and then as in the document', () => {
    expect(rows.map((row) => `${row.section} ${String(row.quantified)}/${String(row.total)}`)).toEqual([
      'b 2/2',
      'c 3/6',
      'a 1/5',
      'd 1/5',
    ]);
    expect(rows[0]?.tasks.map(({ no }) => no)).toEqual([6, 7]);
    expect(rows.at(-1)).toMatchObject({ part: '四', horizons: ['standing'], share: 0.2 });
  });

  const extremes = (of: typeof rows) =>
    Object.values(extremeSections(of)).map((found) => found.map((row) => row.section).join());

  it('that are short are left out of the extremes, and ties kept', () => {
    expect(extremes(rows)).toEqual(['c', 'a,d']);
    const found = rankSections(ledger);
    expect(extremes(found)).toEqual(['二', '四,一(七)']);
    const { highest, lowest } = extremeSections(found);
    expect([...highest, ...lowest].every(({ total }) => total >= ENOUGH_TASKS)).toBe(true);
  });

  it('hold every task of the ledger, each section of one horizon', () => {
    const found = rankSections(ledger);
    expect(found.flatMap((row) => row.tasks.map(({ id }) => id)).sort()).toEqual(
      ledger.tasks.map(({ id }) => id).sort(),
    );
    expect(found.every(({ horizons }) => horizons.length === 1)).toBe(true);
  });
});

describe('in words', () => {
  const { records } = published('firmness');
  const idsOf = (rows: typeof records): string[] =>
    rows.flatMap((row) => String(row['row_ids']).split(' ').filter(Boolean)).sort();

  it('states its finding', () => {
    expect(findings('firmness')).toEqual([
      '梁平2021年的156项任务，107项没有数字',
      '107 of Liangping’s 156 tasks of 2021 have no number',
    ]);
  });

  it('counts every target once, of documents that state enough for shares', () => {
    const byDocument = Map.groupBy(ledger.observations.filter(isTarget), ({ document }) => document);
    const targets = [...byDocument.values()].flatMap((rows) =>
      rows.length < 20 ? [] : rows.map(({ id }) => id),
    );
    expect(idsOf(records.filter(({ counted: of }) => of === 'targets'))).toEqual(targets.sort());
  });

  it('counts every task once in the plan and once in its sections', () => {
    const rows = records.filter(({ counted: of }) => of === 'tasks');
    for (const inSections of [false, true])
      expect(idsOf(rows.filter(({ section }) => (section !== null) === inSections))).toEqual(
        ledger.tasks.map(({ id }) => id).sort(),
      );
  });
});

it.each(LAYOUTS)(
  'fills 100%%, names every piece but empty ones and draws a linked square per task, %s',
  async (layout, width) => {
    const piece = (pattern: Pattern, share: number, label: string) => ({
      pattern,
      share,
      label,
      description: `d · ${label}`,
      href: '/documents/d/',
    });
    const pieces = [
      piece('solid', 0.5, 'exact 2 (50%)'),
      piece('upright', 0.25, 'more than 1 (25%)'),
      piece('level', 0, 'at most 0 (0%)'),
      piece('pale', 0.25, 'about 1 (25%)'),
    ];
    const square = (pattern: Pattern, index: number) => ({
      pattern,
      description: `task ${String(index)}`,
      href: `/tasks/#t${String(index)}`,
    });
    const plan = {
      ...{ id: 't', label: '19项任务' },
      pieces: [piece('hollow', 2 / 19, '以上 2'), piece('point', 17 / 19, '没有数字 17')],
      sections: [
        { id: 'a', label: '到2025年的重点', end: '2/2', squares: [square('hollow', 1), square('hollow', 2)] },
        {
          id: 'b',
          label: 'Government',
          end: '0 of 17',
          squares: Array.from({ length: 17 }, (_, index) => square('point', index)),
        },
      ],
    };
    const svg = drawn('firmness', () =>
      firmness([{ id: 'd', label: 'Report · 4 targets', pieces }], plan, options(width)),
    );
    // Squares of tasks come first and are small.
    const [half = 0, quarter = 0, other = 0] = rectWidths(svg).filter((length) => length > 20);
    expect(half).toBeCloseTo((width - 2) / 2, 0);
    expect(half + quarter + other).toBeCloseTo(width - 2, 0);
    expect(svg).not.toContain('at most');
    expect(svg.match(/href="\/tasks\/#t/g)).toHaveLength(19);
    expect(Math.max(...numbersIn(svg, /<rect x="([\d.]+)"/g))).toBeLessThan(width - 14);
    await matchesSnapshot(svg, `firmness--${layout}`);
  },
);
