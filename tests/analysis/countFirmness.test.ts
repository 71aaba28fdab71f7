import { describe, expect, it } from 'vitest';
import { countFirmness, countQuantified } from '../../src/analysis/countFirmness.ts';
import { observation, task } from './targetRows.ts';

describe('countFirmness', () => {
  const rows = countFirmness([
    observation('a'),
    observation('b', { comparator: 'ge' }),
    observation('c', { comparator: 'lt' }),
    observation('d', { comparator: 'le' }),
    observation('e', { kind: 'result' }),
    observation('f', { document: 'other', comparator: 'about' }),
  ]);

  it('counts targets, never results, of each document', () => {
    expect(rows.filter(({ document }) => document === 'd').map(({ kind, count }) => [kind, count])).toEqual([
      ['exact', 1],
      ['at_least', 1],
      ['more_than', 0],
      ['at_most', 2],
      ['about', 0],
    ]);
    expect(rows.find(({ document, kind }) => document === 'other' && kind === 'about')?.share).toBe(1);
  });

  it('gives shares of the document’s targets and the rows counted', () => {
    expect(rows.find(({ kind }) => kind === 'at_most')).toMatchObject({
      total: 4,
      share: 0.5,
      ids: ['c', 'd'],
    });
  });
});

describe('countQuantified', () => {
  it('counts tasks with and without a number', () => {
    const parts = countQuantified([task(1, true), task(2, false), task(3, false), task(4, false)]);
    expect(parts.map(({ kind, count, share }) => [kind, count, share])).toEqual([
      ['with_number', 1, 0.25],
      ['no_number', 3, 0.75],
    ]);
  });
});
