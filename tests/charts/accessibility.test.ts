import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/kit/allCharts.ts';
import { chartForms, documentedTable } from '../browser/chartForms.ts';

const ids = allCharts.map(({ id }) => id);

describe('docs/accessibility.md', () => {
  const [head = [], ...results] = documentedTable('The 14 critical tests of Chartability');
  const text = readFileSync('docs/accessibility.md', 'utf8');
  const fourteen = Array.from({ length: 14 }, (_, index) => index + 1);

  it('gives every published chart one form, and says how it does in each of the 14 tests, with a reason', () => {
    expect(chartForms.flatMap(({ charts }) => charts).toSorted()).toEqual(ids.toSorted());
    expect(head.slice(1)).toEqual(chartForms.map(({ form }) => form));
    expect(results.map(([test = '']) => Number(test.split(' ')[0]))).toEqual(fourteen);
    const verdicts = results.flatMap((row) => row.slice(1));
    expect(verdicts).toHaveLength(14 * chartForms.length);
    expect(verdicts.filter((verdict) => !['pass', 'partly', 'not'].includes(verdict))).toEqual([]);
    expect([...text.matchAll(/^(\d+)\. \*\*[^*]+\*\* \S/gm)].map(([, number]) => Number(number))).toEqual(
      fourteen,
    );
  });

  it('names files that exist', () => {
    for (const [, file = ''] of text.matchAll(/`(tests\/[\w./]+\.ts)`/g))
      expect(existsSync(file), file).toBe(true);
  });
});
