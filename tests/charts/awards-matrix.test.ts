import { expect, it } from 'vitest';
import { countAwardsByPlace } from '../../src/analysis/awards.ts';
import { awardsMatrix } from '../../src/charts/awards-matrix/draw.ts';
import { arrangeMatrix, mostOuterCategory } from '../../src/charts/awards-matrix/numbers.ts';
import { smallWorld } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options } from './normalise.ts';

const { categories, awards } = smallWorld;
const counted = countAwardsByPlace(smallWorld.places, awards);

it('orders places by cluster and groups by domain, and drops places without a dot', () => {
  const matrix = arrangeMatrix(counted, categories, awards);
  expect(matrix.places.map(({ place }) => place.id)).toEqual(['a', 'b', 'z']);
  expect(matrix.categories.map(({ id }) => id)).toEqual(['trade', 'rural']);
});

it('finds the group in which the outer clusters weigh most', () => {
  expect(mostOuterCategory(arrangeMatrix(counted, categories, awards))).toMatchObject({
    category: { id: 'rural' },
    outer: 1,
    of: 2,
    outerElsewhere: 0,
    ofElsewhere: 2,
  });
  expect(() => mostOuterCategory({ places: counted, categories: [], awards: [] })).toThrow(
    'at least one category',
  );
  expect(findings('awards-matrix')).toEqual([
    '2020年督查激励：除脱贫攻坚外，渝东北、渝东南只占18%',
    'Leave out poverty alleviation, and the north-east and south-east had 18% of Chongqing’s commendations of 2020',
  ]);
});

it.each(LAYOUTS)('puts each dot on its row and column, %s', async (layout, width) => {
  const dots = [
    { place: 'a', category: 'g', description: 'A g' },
    { place: 'b', category: 'h', description: 'B h' },
  ];
  const matrix = {
    places: [
      { id: 'a', label: 'A', hue: 'cluster-central' as const, first: true },
      { id: 'b', label: 'B', hue: 'ink-2' as const, first: true },
    ],
    categories: [
      { id: 'g', label: '农业', domain: '乡村', first: true },
      { id: 'h', label: 'Trade', domain: 'Economy', first: true },
    ],
    dots,
  };
  const svg = drawn('matrix', () => awardsMatrix(matrix, options(width)));
  expect(svg.match(/<title>/g)).toHaveLength(2);
  await matchesSnapshot(svg, `awards-matrix--${layout}`);
  expect(() => awardsMatrix({ places: [], categories: [], dots }, options(width))).toThrow();
});
