import { expect, it } from 'vitest';
import {
  countAwardsByPlace,
  isDistrictOn,
  LIST_DAY,
  placesOutsideList,
  summariseAwards,
} from '../../src/analysis/awards.ts';
import { awardsByPlace } from '../../src/charts/awards-by-place/draw.ts';
import { WIDE } from '../../src/charts/kit/chartOptions.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { sources } from '../../src/ledger/sources.ts';
import { place, smallWorld } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options, rectWidths } from './normalise.ts';

const { places, awards } = smallWorld;
const counted = countAwardsByPlace(places, awards);

it('counts each place, most first, and keeps districts without any', () => {
  expect(counted.map(({ place: { id }, count }) => `${id} ${String(count)}`)).toEqual([
    'a 2',
    'b 1',
    'z 1',
    'c 0',
  ]);
});

it('leaves out zones without a commendation and districts of another time', () => {
  const later = place('new', 'central', { valid_from: '2025-11-06' });
  expect(countAwardsByPlace([...places, later, place('y', '')], awards)).toEqual(counted);
});

it('takes a district for one from its first day to the day before its last', () => {
  const gone = place('g', 'central', { valid_from: '2016-01-01', valid_to: '2025-11-06' });
  expect([LIST_DAY, '2025-11-06', '2015-12-31'].map((day) => isDistrictOn(gone, day))).toEqual([
    true,
    false,
    false,
  ]);
  expect(isDistrictOn(place('z', ''), LIST_DAY)).toBe(false);
});

it('counts commendations, places and districts apart from zones', () => {
  const facts = summariseAwards(counted);
  expect(facts).toMatchObject({
    awards: 4,
    commended: 3,
    districts: 3,
    commendedDistricts: 2,
    median: 1,
    atMostTwo: 3,
    leading: 4,
  });
  expect(
    [facts.zones, facts.without, facts.top].map((group) => group.map(({ place: { id } }) => id).join()),
  ).toEqual(['z', 'c', 'a']);
  expect(findings('awards-by-place')).toEqual([
    '2020年督查激励：8个地方占了近一半，133次里的66次',
    '8 places hold nearly half of Chongqing’s commendations of 2020: 66 of 133',
  ]);
});

it('leaves out of all places only those that the list of 2020 could not or did not name', () => {
  const { ledger } = sources;
  const outside = placesOutsideList(ledger.places, ledger.awards);
  expect(outside.map(({ id }) => id)).toEqual(['500000', 'liangjiang-district', 'chongqing-economic-zone']);
  expect(countAwardsByPlace(ledger.places, ledger.awards).length + outside.length).toBe(ledger.places.length);
});

const bar = (id: string, count: number, zone = false) => ({
  ...{ id, count, zone, label: id, description: `${id}: ${String(count)}`, href: `/places/${id}/` },
  step: count === 0 ? (0 as const) : count > 5 ? (3 as const) : (1 as const),
});

it.each(LAYOUTS)('draws bars from zero in proportion, %s', async (layout, width) => {
  const svg = drawn('bars', () =>
    awardsByPlace([bar('a', 8), bar('b', 4, true), bar('c', 0)], options(width)),
  );
  const [eight, four = 0, none] = rectWidths(svg);
  expect(eight).toBeCloseTo(2 * four, 0);
  expect(none).toBe(0);
  await matchesSnapshot(svg, `awards-by-place--${layout}`);
});

it('refuses no rows, and shows the row of a number that is not finite', () => {
  expect(() => awardsByPlace([], options(WIDE))).toThrow(ChartError);
  expect(() => awardsByPlace([], options(WIDE))).toThrow('chart awards-by-place: there are no rows to draw');
  expect(() => awardsByPlace([bar('a', Number.NaN)], options(WIDE))).toThrow(
    /row 1 has a number that is not finite.*"id":"a"/,
  );
});
