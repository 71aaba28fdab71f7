import { describe, expect, it } from 'vitest';
import { ComparabilityError } from '../../src/analysis/comparePair.ts';
import { requireEntities } from '../../src/analysis/requireEntities.ts';

const rows = [
  { place: 'a', value: 1 },
  { place: 'a', value: 2 },
  { place: 'b', value: 3 },
];
const placeOf = ({ place }: { place: string }): string => place;

describe('requireEntities', () => {
  it('passes rows of enough entities on as they are', () => {
    expect(requireEntities('chart', rows, 2, placeOf)).toBe(rows);
  });

  it('counts an entity once, whatever rows it has, and names how many there are and are needed', () => {
    const ask = () => requireEntities('chart', rows.slice(0, 2), 2, placeOf);
    expect(ask).toThrow(ComparabilityError);
    expect(ask).toThrow('chart chart: 1 of the 2 entities a comparison needs (a)');
    expect(() => requireEntities('ranking', rows, 5, placeOf)).toThrow(
      'chart ranking: 2 of the 5 entities a comparison needs (a, b)',
    );
  });

  it('refuses no rows at all', () => {
    expect(() => requireEntities('chart', [], 2, placeOf)).toThrow('0 of the 2 entities');
  });

  it('knows no comparison of fewer than two', () => {
    expect(() => requireEntities('chart', rows, 1, placeOf)).toThrow(RangeError);
  });
});
