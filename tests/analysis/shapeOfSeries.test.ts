import { describe, expect, it } from 'vitest';
import { shapeOfSeries } from '../../src/analysis/series.ts';

const series = (...values: number[]) => values.map((value, index) => ({ value, at: index }));

describe('shapeOfSeries', () => {
  it.each([
    [[1, 2, 3], 'rises'],
    [[3, 2, 1], 'falls'],
    [[1, 3, 2], 'varies'],
    [[2, 2, 3], 'varies'],
    [[5], 'varies'],
  ])('%j %s', (values, course) => {
    expect(shapeOfSeries(series(...values)).course).toBe(course);
  });

  it('finds the extremes, of equals the first, and both ends', () => {
    const { lowest, highest, first, last } = shapeOfSeries(series(2, 7, 1, 7, 1, 3));
    expect([lowest.at, highest.at, first.at, last.at]).toEqual([2, 1, 0, 5]);
  });

  it('refuses an empty series', () => {
    expect(() => shapeOfSeries([])).toThrow('a series without values has no shape');
  });
});
