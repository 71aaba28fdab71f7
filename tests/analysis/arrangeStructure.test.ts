import { describe, expect, it } from 'vitest';
import { arrangeStructure, largestShift, SECTORS } from '../../src/charts/industry-structure/numbers.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { observationRow as observation } from './observationRow.ts';

const structure = (place: string, period: string, shares: readonly number[]): ObservationRow[] =>
  SECTORS.map((sector, index) =>
    observation(`${place}-${period}-${sector}`, {
      place,
      period,
      indicator: `${sector}-industry-value-added`,
      basis: 'share',
      value: shares[index] ?? 0,
    }),
  );

const rows = [
  ...structure('a', '2015', [2, 50, 48]),
  ...structure('a', '2020', [1, 30, 69]),
  ...structure('b', '2023', [1, 40, 59]),
];
const bars = [
  { place: 'a', period: '2015' },
  { place: 'a', period: '2020' },
  { place: 'b', period: '2023' },
];

describe('arrangeStructure', () => {
  it('gives three shares for each bar, and changes only within a place', () => {
    expect(arrangeStructure(rows, bars).map(({ change }) => change)).toEqual([
      null,
      null,
      null,
      -1,
      -20,
      21,
      null,
      null,
      null,
    ]);
  });

  it('refuses shares that are missing or make no whole', () => {
    expect(() => arrangeStructure(rows, [{ place: 'b', period: '2015' }])).toThrow(
      'b, 2015: no share of the primary sector',
    );
    expect(() =>
      arrangeStructure(structure('c', '2020', [1, 30, 60]), [{ place: 'c', period: '2020' }]),
    ).toThrow('c, 2020: shares add up to 91');
  });
});

describe('largestShift', () => {
  it('goes by size, not by direction', () => {
    const shift = largestShift(arrangeStructure(rows, bars));
    expect([shift.sector, shift.change]).toEqual(['tertiary', 21]);
    const fallen = arrangeStructure(
      [...structure('a', '2015', [0, 60, 40]), ...structure('a', '2020', [9, 40, 51])],
      bars.slice(0, 2),
    );
    expect(largestShift(fallen)).toMatchObject({ sector: 'secondary', change: -20 });
  });

  it('refuses rows without an earlier year', () => {
    expect(() => largestShift(arrangeStructure(rows, bars.slice(2)))).toThrow('no share has an earlier one');
  });
});
