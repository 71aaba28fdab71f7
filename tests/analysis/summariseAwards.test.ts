import { describe, expect, it } from 'vitest';
import { arrangeMatrix, mostOuterCategory } from '../../src/charts/awards-matrix/numbers.ts';
import { AWARD_CLASSES, classifyAwardCount } from '../../src/charts/kit/awardLegend.ts';
import {
  countAwardsByCategory,
  countAwardsByPlace,
  rateAwardsByCluster,
  summariseAwards,
  summariseCategories,
} from '../../src/analysis/awards.ts';
import { smallWorld } from './rows.ts';

const { places, categories, awards } = smallWorld;
const counted = countAwardsByPlace(places, awards);

describe('summariseAwards', () => {
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
    expect(facts.zones.map(({ place }) => place.id)).toEqual(['z']);
    expect(facts.without.map(({ place }) => place.id)).toEqual(['c']);
    expect(facts.top.map(({ place }) => place.id)).toEqual(['a']);
  });
});

describe('rateAwardsByCluster', () => {
  it('divides by the number of districts and puts zones last', () => {
    expect(rateAwardsByCluster(counted)).toEqual([
      { cluster: 'central', districts: 1, awards: 2, rate: 2, without: 0 },
      { cluster: 'northeast', districts: 1, awards: 1, rate: 1, without: 0 },
      { cluster: 'southeast', districts: 1, awards: 0, rate: 0, without: 1 },
      { cluster: 'zones', districts: 1, awards: 1, rate: 1, without: 0 },
    ]);
  });
});

describe('countAwardsByCategory', () => {
  it('lists the places of a group in the order of the document', () => {
    const rows = countAwardsByCategory(categories, awards, places);
    expect(rows.map(({ places: own }) => own.map(({ id }) => id))).toEqual([
      ['b', 'a'],
      ['a', 'z'],
    ]);
    expect(summariseCategories(rows)).toMatchObject({ groups: 2, smallest: 2, largest: 2, awards: 4 });
  });
});

describe('classifyAwardCount', () => {
  it('makes none a class of its own and leaves no gap up to 26', () => {
    expect(classifyAwardCount(0)).toBe(0);
    expect(AWARD_CLASSES.filter(({ from, to }) => from === 0 && to === 0)).toHaveLength(1);
    const classes = Array.from({ length: 27 }, (_, count) => classifyAwardCount(count));
    expect(classes).toEqual([...classes].sort((a, b) => a - b));
    expect(new Set(classes).size).toBe(AWARD_CLASSES.length);
  });

  it('refuses a count that fits no class', () => {
    expect(() => classifyAwardCount(27)).toThrow('27 commendations fit no class');
    expect(() => classifyAwardCount(0.5)).toThrow(RangeError);
  });
});

describe('arrangeMatrix', () => {
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
  });

  it('refuses a matrix without groups', () => {
    expect(() => mostOuterCategory({ places: counted, categories: [], awards: [] })).toThrow(
      'at least one category',
    );
  });
});
