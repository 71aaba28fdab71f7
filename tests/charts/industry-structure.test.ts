import { expect, it } from 'vitest';
import { industryStructure, type StructureBar } from '../../src/charts/industry-structure/draw.ts';
import { arrangeStructure, largestShift, SECTORS } from '../../src/charts/industry-structure/numbers.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { observationRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options, rectWidths } from './normalise.ts';

const structure = (place: string, period: string, ...shares: number[]): ObservationRow[] =>
  SECTORS.map((sector, index) =>
    observationRow(`${place}-${period}-${sector}`, {
      place,
      period,
      indicator: `${sector}-industry-value-added`,
      basis: 'share',
      value: shares[index] ?? 0,
    }),
  );
const rows = [
  ...structure('a', '2015', 2, 50, 48),
  ...structure('a', '2020', 1, 30, 69),
  ...structure('b', '2023', 1, 40, 59),
];
const bars = [
  { place: 'a', period: '2015' },
  { place: 'a', period: '2020' },
  { place: 'b', period: '2023' },
];

it('gives three shares for each bar, and changes only within a place', () => {
  expect(
    arrangeStructure(rows, bars)
      .map(({ change }) => String(change))
      .join(),
  ).toBe('null,null,null,-1,-20,21,null,null,null');
});

it('refuses shares that are missing or make no whole', () => {
  expect(() => arrangeStructure(rows, [{ place: 'b', period: '2015' }])).toThrow(
    'b, 2015: no share of the primary sector',
  );
  expect(() => arrangeStructure(structure('c', '2020', 1, 30, 60), [{ place: 'c', period: '2020' }])).toThrow(
    'c, 2020: shares add up to 91',
  );
});

it('finds the largest shift by size, not by direction, where there is an earlier year', () => {
  expect(largestShift(arrangeStructure(rows, bars))).toMatchObject({ sector: 'tertiary', change: 21 });
  const fallen = [...structure('a', '2015', 0, 60, 40), ...structure('a', '2020', 9, 40, 51)];
  expect(largestShift(arrangeStructure(fallen, bars.slice(0, 2)))).toMatchObject({
    sector: 'secondary',
    change: -20,
  });
  expect(() => largestShift(arrangeStructure(rows, bars.slice(2)))).toThrow('no share has an earlier one');
  expect(findings('industry-structure')).toEqual([
    '渝北区到2020年的五年：第三产业占比上升18.6个百分点，到66%',
    'Yubei in the five years to 2020: the tertiary sector’s share rose by 18.6 points, to 66%',
  ]);
});

const bar = (id: string, shares: readonly number[], continues = false): StructureBar => ({
  ...{ id, label: id, continues },
  segments: shares.map((share, index) => ({
    ...{
      id: `${id}-${String(index)}`,
      share,
      shareLabel: `${String(share)}%`,
      changeLabel: continues ? '+1 points' : '',
    },
    label: ['Primary', 'Secondary', 'Tertiary'][index] ?? '',
    description: `${id} · ${String(share)}%`,
    fill: (['paper', 'river-pale', 'river'] as const)[index] ?? 'paper',
    ink: (['ink', 'ink', 'on-river'] as const)[index] ?? 'ink',
  })),
});

it.each(LAYOUTS)(
  'draws wholes of equal length and joins the bars that continue, %s',
  async (layout, width) => {
    const svg = drawn('structure', () =>
      industryStructure(
        [bar('a', [1, 50, 49]), bar('b', [1, 30, 69], true), bar('c', [1, 40, 59])],
        options(width),
      ),
    );
    const lengths = rectWidths(svg);
    expect(lengths).toHaveLength(9);
    expect((lengths[1] ?? 0) / (width - 1)).toBeCloseTo(0.5, 2);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    await matchesSnapshot(svg, `industry-structure--${layout}`);
    expect(() => industryStructure([bar('a', [Number.NaN, 50, 50])], options(width))).toThrow(ChartError);
  },
);
