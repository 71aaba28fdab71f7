import { describe, expect, it } from 'vitest';
import { publishChart } from '../../src/charts/kit/publishChart.ts';
import { sources } from '../../src/ledger/sources.ts';

describe('headlines of tasks', () => {
  it.each([
    [
      'tasks-by-section',
      'Liangping’s 156 tasks: 104 within 2021, 46 by 2025 and 6 standing; the longest section is “Livelihood” (17)',
    ],
    [
      'quantified-share',
      '49 of Liangping’s 156 tasks (31%) state a number: 4 of 5 in “Expected figures”, none in “Government itself” and “Urbanisation”',
    ],
  ])('%s states its finding', (id, expected) => {
    expect(publishChart(id, sources, 'en', '/').headline).toBe(expected);
  });
});

describe('tables of tasks', () => {
  it('lead from every task to its place in the list and in the document', () => {
    const { table } = publishChart('tasks-by-section', sources, 'en', '/');
    expect(table.rows).toHaveLength(156);
    for (const { id, cells } of table.rows) {
      const paths = cells.map(({ path }) => path);
      expect(paths).toContain(`/tasks/#${id}`);
      expect(paths).toContain(`/documents/liangping-2021-tasks/#${id}`);
    }
  });
});
