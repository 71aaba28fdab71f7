import { expect, it } from 'vitest';
import { countTargetsByField } from '../../src/analysis/countTargetsByField.ts';
import { FIELDS } from '../../src/datasets/vocabulary.ts';
import { indicator, observation } from './targetRows.ts';

const rows = countTargetsByField(
  [
    observation('a', { indicator: 'grain' }),
    observation('b', { indicator: 'grain', place: 'q' }),
    observation('c', { indicator: 'output' }),
    observation('e', { indicator: 'grain' }),
    observation('f', { indicator: 'output', kind: 'actual', place: 'r' }),
  ],
  [indicator('grain', 'rural'), indicator('output', 'industry')],
);

it('counts the targets of every place in every field, none as 0', () => {
  expect(rows).toHaveLength(FIELDS.length * 2);
  expect(rows.slice(0, 4).map(({ field, place, count }) => [field, place, count])).toEqual([
    ['rural', 'p', 2],
    ['rural', 'q', 1],
    ['industry', 'p', 1],
    ['industry', 'q', 0],
  ]);
  expect(rows[0]?.ids).toEqual(['a', 'e']);
});

it('leaves out who states results only', () => {
  expect(rows.some(({ place }) => place === 'r')).toBe(false);
});
