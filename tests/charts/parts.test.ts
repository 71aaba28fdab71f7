import { describe, expect, it } from 'vitest';
import { fitDistrictLabels, type LabelledShape } from '../../src/charts/awards-map/districtLabels.ts';
import { placeLabels } from '../../src/charts/kit/placeLocator.ts';
import { stackSections } from '../../src/charts/kit/stackSections.ts';

const wish = (id: string, x: number) => ({ id, x, y: 0, width: 20, height: 10 });

describe('placeLabels', () => {
  it('grants in order and leaves out what would touch', () => {
    expect(placeLabels([wish('a', 0), wish('b', 15), wish('c', 20)]).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('stackSections', () => {
  it('puts things under the head of their section, and sections under each other with room between', () => {
    const { sections, bottom } = stackSections(
      [
        { id: 'a', head: 1, items: [{ height: 2 }, { height: 3 }] },
        { id: 'b', head: 2, items: [{ height: 1 }] },
      ],
      0.5,
    );
    expect(sections.map(({ id, top, bottom: end }) => [id, top, end])).toEqual([
      ['a', 0, 6],
      ['b', 6.5, 9.5],
    ]);
    expect(sections.map(({ items }) => items.map(({ top }) => top))).toEqual([[1, 3], [8.5]]);
    expect(bottom).toBe(9.5);
    expect(stackSections([])).toEqual({ sections: [], bottom: 0 });
  });
});

describe('fitDistrictLabels', () => {
  const square = (id: string, left: number, size: number, count: number): LabelledShape => ({
    id,
    label: '渝北',
    count,
    step: count === 0 ? 0 : 1,
    anchor: [left + size / 2, size / 2],
    area: size * size,
    bounds: [
      [left, 0],
      [left + size, size],
    ],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [left, 0],
          [left + size, 0],
          [left + size, size],
          [left, size],
          [left, 0],
        ],
      ],
    },
  });

  it('puts the number under the name where both fit, and drops what does not fit', () => {
    const labels = fitDistrictLabels([square('big', 0, 60, 5), square('small', 100, 10, 5)]);
    expect(labels.map(({ id, lines }) => [id, lines])).toEqual([['big', ['渝北', '5']]]);
  });

  it('serves districts without a commendation first', () => {
    const labels = fitDistrictLabels([square('some', 0, 40, 5), square('none', 8, 40, 0)]);
    expect(labels.map(({ id }) => id)).toEqual(['none']);
  });
});
