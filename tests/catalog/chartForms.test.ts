import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allCharts } from '../../src/charts/kit/allCharts.ts';
import { chartForms, documentedTable } from '../browser/chartForms.ts';

const HEADING = 'The 14 critical tests of Chartability';
const [head = [], ...results] = documentedTable(HEADING);

describe('docs/accessibility.md', () => {
  it('gives every published chart one form', () => {
    const named = chartForms.flatMap(({ charts }) => charts);
    expect(named.toSorted()).toEqual(allCharts.map(({ id }) => id).toSorted());
  });

  it('says of every form how it does in each of the 14 tests', () => {
    expect(head.slice(1)).toEqual(chartForms.map(({ form }) => form));
    expect(results.map(([test = '']) => Number(test.split(' ')[0]))).toEqual(
      Array.from({ length: 14 }, (_each, index) => index + 1),
    );
    const verdicts = results.flatMap((row) => row.slice(1));
    expect(verdicts).toHaveLength(14 * chartForms.length);
    expect(verdicts.filter((verdict) => !['pass', 'partly', 'not'].includes(verdict))).toEqual([]);
  });

  it('gives every test a reason, and names files that exist', () => {
    const text = readFileSync('docs/accessibility.md', 'utf8');
    const reasons = [...text.matchAll(/^(\d+)\. \*\*[^*]+\*\* \S/gm)].map(([, number]) => Number(number));
    expect(reasons).toEqual(Array.from({ length: 14 }, (_each, index) => index + 1));
    for (const [, file = ''] of text.matchAll(/`(tests\/[\w./]+\.ts)`/g))
      expect(() => readFileSync(file), file).not.toThrow();
  });
});
