import { expect, it } from 'vitest';
import { countAwardsByPlace, placesOutsideList } from '../../src/analysis/awards.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const { places, awards } = loadLedger();

it('finds the places that the list of 2020 could not or did not name', () => {
  expect(placesOutsideList(places, awards).map(({ id }) => id)).toEqual([
    '500000',
    'liangjiang-district',
    'chongqing-economic-zone',
  ]);
});

it('leaves no place out: with the counted ones they are all', () => {
  const counted = countAwardsByPlace(places, awards);
  expect(counted.length + placesOutsideList(places, awards).length).toBe(places.length);
});
