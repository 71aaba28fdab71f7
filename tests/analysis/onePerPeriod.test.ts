import { expect, it } from 'vitest';
import { onePerPeriod } from '../../src/analysis/series.ts';
import { observationRow } from './observationRow.ts';

it('keeps the periods in their order, and of each the row that says most', () => {
  const rows = [
    observationRow('bound', { period: '2021', comparator: 'gt' }),
    observationRow('earlier', { period: '2020' }),
    observationRow('exact', { period: '2021' }),
    observationRow('later', { period: '2020' }),
    observationRow('expected', { period: '2021', vintage: 'expected' }),
  ];
  expect(onePerPeriod(rows).map(({ id }) => id)).toEqual(['exact', 'later']);
});

it('takes the later of two targets, though only the first is a figure', () => {
  const target = { period: '2021', kind: 'target' } as const;
  const rows = [observationRow('first', target), observationRow('second', { ...target, comparator: 'ge' })];
  expect(onePerPeriod(rows).map(({ id }) => id)).toEqual(['second']);
});
