import { describe, expect, it } from 'vitest';
import { collectRanks, summariseRanks } from '../../src/charts/ranks-claimed/numbers.ts';
import { observationRow as observation } from './observationRow.ts';

const rank = (id: string, value: number, scope: string, extra = {}) =>
  observation(id, { basis: 'rank', unit: '位', value, rank_of: 'level', rank_scope: scope, ...extra });

const rows = [
  rank('c3', 3, '中心城区', { start: 1 }),
  rank('c1', 1, '中心城区', { start: 2, indicator: 'trade' }),
  rank('t2', 2, '全市', { start: 4, place: 'z' }),
  rank('t1', 1, '全市', { start: 5, place: 'z', period: '2023-01/2023-06' }),
  rank('n1', 1, '全国', { start: 6, indicator: 'trade' }),
  rank('else', 1, '全市', { document: 'e' }),
  rank('goal', 1, '全市', { kind: 'target' }),
  rank('again', 1, '全市', { restates: 't1' }),
  observation('growth', {}),
];

describe('collectRanks', () => {
  it('orders the ranks of one document by scope, then by rank', () => {
    expect(collectRanks(rows, 'd').map(({ rank: { id } }) => id)).toEqual(['n1', 't1', 't2', 'c1', 'c3']);
  });

  it('refuses a scope without an order', () => {
    expect(() => collectRanks([rank('w', 1, '西部')], 'd')).toThrow('w: unknown scope “西部”');
  });
});

describe('summariseRanks', () => {
  it('counts firsts, scopes and what is ranked', () => {
    expect(summariseRanks(collectRanks(rows, 'd'))).toMatchObject({
      total: 5,
      firsts: 3,
      lowest: { rank: { id: 'c3' } },
      scopes: [
        { scope: '全国', total: 1, firsts: 1 },
        { scope: '全市', total: 2, firsts: 1 },
        { scope: '中心城区', total: 2, firsts: 1 },
      ],
      subjects: 3,
      most: { indicator: 'gross-regional-product', count: 3, places: 2, periods: 2 },
    });
  });

  it('refuses nothing at all', () => {
    expect(() => summariseRanks([])).toThrow('there are no ranks');
  });
});
