import { expect, it } from 'vitest';
import { ranksClaimed } from '../../src/charts/ranks-claimed/draw.ts';
import { collectRanks, summariseRanks } from '../../src/charts/ranks-claimed/numbers.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { observationRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, numbersIn, options } from './normalise.ts';

const rank = (id: string, value: number, scope: string, extra = {}) =>
  observationRow(id, { basis: 'rank', unit: '位', value, rank_of: 'level', rank_scope: scope, ...extra });
const rows = [
  rank('c3', 3, '中心城区', { start: 1 }),
  rank('c1', 1, '中心城区', { start: 2, indicator: 'trade' }),
  rank('t2', 2, '全市', { start: 4, place: 'z' }),
  rank('t1', 1, '全市', { start: 5, place: 'z', period: '2023-01/2023-06' }),
  rank('n1', 1, '全国', { start: 6, indicator: 'trade' }),
  rank('else', 1, '全市', { document: 'e' }),
  rank('goal', 1, '全市', { kind: 'target' }),
  rank('again', 1, '全市', { restates: 't1' }),
  observationRow('growth'),
];

it('orders the ranks of one document by scope, then by rank, and refuses a scope without an order', () => {
  expect(collectRanks(rows, 'd').map(({ rank: { id } }) => id)).toEqual(['n1', 't1', 't2', 'c1', 'c3']);
  expect(() => collectRanks([rank('w', 1, '西部')], 'd')).toThrow('w: unknown scope “西部”');
});

it('counts firsts, scopes and what is ranked', () => {
  expect(summariseRanks(collectRanks(rows, 'd'))).toMatchObject({
    ...{ total: 5, firsts: 3, lowest: { rank: { id: 'c3' } }, subjects: 3 },
    scopes: [
      { scope: '全国', total: 1, firsts: 1 },
      { scope: '全市', total: 2, firsts: 1 },
      { scope: '中心城区', total: 2, firsts: 1 },
    ],
    most: { indicator: 'gross-regional-product', count: 3, places: 2, periods: 2 },
  });
  expect(() => summariseRanks([])).toThrow('there are no ranks');
  expect(findings('ranks-claimed')).toEqual([
    '南岸区2024年报告列出28个名次，其中13个是第1',
    '13 of the 28 ranks in Nan’an’s 2024 report are first places',
  ]);
});

it.each(LAYOUTS)(
  'puts each dot in the row of its rank, and says how many there are, %s',
  async (layout, width) => {
    const dot = (id: string, rank: number) => ({ id, rank, description: `${id}: rank ${String(rank)}` });
    const groups = [
      { id: 'city', title: 'City', dots: [dot('x', 1), dot('y', 1), dot('z', 3)] },
      { id: 'centre', title: '中心城区', dots: [dot('w', 2)] },
    ];
    const more = { ...options(width), heads: ['1st', '2nd', '3rd'] };
    const svg = drawn('ranks', () => ranksClaimed(groups, more));
    const across = numbersIn(svg, /<circle cx="([\d.]+)"/g);
    const down = numbersIn(svg, /<circle cx="[\d.]+" cy="([\d.]+)"/g);
    expect([across[0], down[0]]).toEqual([across[2], down[1]]);
    expect((across[1] ?? 0) - (across[0] ?? 0)).toBeCloseTo(24, 0);
    expect((down[2] ?? 0) - (down[0] ?? 0)).toBeCloseTo(2 * 1.6 * 15, 0);
    await matchesSnapshot(svg, `ranks-claimed--${layout}`);
    expect(() => ranksClaimed([], more)).toThrow(ChartError);
  },
);
