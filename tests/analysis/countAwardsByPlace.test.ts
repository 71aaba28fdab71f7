import { describe, expect, it } from 'vitest';
import { countAwardsByPlace, isDistrictOn, LIST_DAY } from '../../src/analysis/awards.ts';
import { place, smallWorld } from './rows.ts';

const { places, awards } = smallWorld;

describe('countAwardsByPlace', () => {
  it('counts each place, most first, and keeps districts without any', () => {
    const counted = countAwardsByPlace(places, awards).map(({ place: { id }, count }) => [id, count]);
    expect(counted).toEqual([
      ['a', 2],
      ['b', 1],
      ['z', 1],
      ['c', 0],
    ]);
  });

  it('leaves out zones without a commendation and districts of another time', () => {
    const later = place('new', 'central', { valid_from: '2025-11-06' });
    const ids = countAwardsByPlace([...places, later, place('y', '')], awards).map(({ place: { id } }) => id);
    expect(ids).not.toContain('new');
    expect(ids).not.toContain('y');
  });
});

describe('isDistrictOn', () => {
  it('holds from the first day to the day before the last', () => {
    const gone = place('g', 'central', { valid_from: '2016-01-01', valid_to: '2025-11-06' });
    expect(isDistrictOn(gone, LIST_DAY)).toBe(true);
    expect(isDistrictOn(gone, '2025-11-06')).toBe(false);
    expect(isDistrictOn(gone, '2015-12-31')).toBe(false);
    expect(isDistrictOn(place('z', ''), LIST_DAY)).toBe(false);
  });
});
