import { expect, it } from 'vitest';
import { countAwardsByPlace, rateAwardsByCluster } from '../../src/analysis/awards.ts';
import { awardsByCluster } from '../../src/charts/awards-by-cluster/draw.ts';
import { smallWorld } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options, rectWidths } from './normalise.ts';

it('divides by the number of districts and puts zones last', () => {
  expect(rateAwardsByCluster(countAwardsByPlace(smallWorld.places, smallWorld.awards))).toEqual([
    { cluster: 'central', districts: 1, awards: 2, rate: 2, without: 0 },
    { cluster: 'northeast', districts: 1, awards: 1, rate: 1, without: 0 },
    { cluster: 'southeast', districts: 1, awards: 0, rate: 0, without: 1 },
    { cluster: 'zones', districts: 1, awards: 1, rate: 1, without: 0 },
  ]);
  expect(findings('awards-by-cluster')).toEqual([
    '2020年督查激励：中心城区平均每区6.7次，渝东北1.7次',
    'Commendations per district in 2020: 6.7 in Chongqing’s central city, 1.7 in the north-east',
  ]);
});

it.each(LAYOUTS)('draws rates in proportion and zones hollow, %s', async (layout, width) => {
  const bar = (id: string, rate: number, zone: boolean) => ({
    ...{ id, rate, zone, label: id, detail: `${id} detail`, description: `${id} · detail` },
    rateLabel: String(rate),
    hue: 'ink-2' as const,
  });
  const svg = drawn('clusters', () =>
    awardsByCluster([bar('a', 6, false), bar('b', 1.5, false), bar('z', 3, true)], options(width)),
  );
  const [six = 0, other = 1] = rectWidths(svg);
  expect(six / other).toBeCloseTo(4, 1);
  await matchesSnapshot(svg, `awards-by-cluster--${layout}`);
});
