import { describe, expect, it } from 'vitest';
import { countRewards, rewardExtent } from '../../src/analysis/summariseMeasures.ts';
import { groupByDomain } from '../../src/charts/measures-rewards/numbers.ts';
import { measureRecords } from '../../src/analysis/measureRecords.ts';
import {
  type ExtentMark,
  type MeasureBlock,
  type MeasureColumn,
  measureMatrix,
} from '../../src/charts/measures-rewards/draw.ts';
import { ChartError } from '../../src/ledger/errors.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { MeasureRewardRow } from '../../src/ledger/measures.ts';
import { measureRecord, measureRow, recipientRow, rewardRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options, published } from './normalise.ts';

const ledger = loadLedger();
const records = measureRecords(ledger);
const numbers = (rows: readonly { no: number }[]): number[] => rows.map(({ no }) => no);

it('orders domains as everywhere, measures by number, and leaves out the empty', () => {
  const items = [measureRow(3, { domain: 'rural' }), measureRow(2), measureRow(1)].map((measure) => ({
    measure,
  }));
  const groups = groupByDomain(items).map(({ domain, items: own }) =>
    [domain, ...own.map(({ measure }) => measure.no)].join(' '),
  );
  expect(groups).toEqual(['economy 1 2', 'rural 3']);
  expect(groupByDomain(records).flatMap((group) => group.items)).toHaveLength(records.length);
});

describe('a reward', () => {
  const twoParts = [recipientRow('county', 1), recipientRow('county', 2)];
  const extent = (
    rewards: MeasureRewardRow[],
    parts?: typeof twoParts,
    kind: MeasureRewardRow['reward'] = 'fund_award',
  ) => rewardExtent(measureRecord(measureRow(1), rewards, parts), kind);

  it('is for the whole measure without a scope, and where every part of several has a row', () => {
    expect(extent([rewardRow('fund_award')])).toBe('whole');
    expect(extent([rewardRow('fund_award', 1, 'roads'), rewardRow('fund_award', 2, 'water')], twoParts)).toBe(
      'whole',
    );
  });

  it('is for a part where a scope narrows a measure of one part, or covers one of two', () => {
    const scoped = [rewardRow('fund_award', 1, 'old quarters')];
    expect([extent(scoped), extent(scoped, twoParts), extent(scoped, undefined, 'recognition')]).toEqual([
      'part',
      'part',
      'none',
    ]);
  });
});

it('counts a kind once per measure, however often it is promised', () => {
  const summary = countRewards([
    measureRecord(measureRow(1), [rewardRow('pilot_priority'), rewardRow('pilot_priority')]),
    measureRecord(measureRow(2), [rewardRow('fund_award'), rewardRow('pilot_priority', 1, 'a part')]),
    measureRecord(measureRow(3), [rewardRow('assessment_bonus')]),
  ]);
  expect(summary.kinds[0]).toEqual({ reward: 'pilot_priority', measures: 2, inPart: 1 });
  expect(summary).toMatchObject({ measures: 3, mostKinds: 2, single: 2, inPart: 1, repeated: 1 });
  expect([numbers(summary.onlyBonus), numbers(summary.widest)]).toEqual([[3], [2]]);
});

it('finds the kinds of the 30 measures of 2022', () => {
  const summary = countRewards(records);
  expect(Object.fromEntries(summary.kinds.map(({ reward, measures }) => [reward, measures]))).toEqual({
    ...{
      fund_allocation: 14,
      fund_award: 10,
      project_priority: 10,
      pilot_priority: 10,
      assessment_bonus: 10,
      financing_service: 3,
      recognition: 1,
    },
  });
  expect(summary).toMatchObject({ measures: 30, inPart: 5, repeated: 8, single: 13 });
  expect([numbers(summary.onlyBonus), numbers(summary.widest)]).toEqual([
    [20, 29, 30],
    [2, 16],
  ]);
  expect(summary.kinds.reduce((sum, { measures }) => sum + measures, summary.repeated)).toBe(
    ledger.measureRewards.length,
  );
  expect(findings('measures-rewards')).toEqual([
    '重庆2022年的30项激励措施，23项和钱有关，最常见的是资金分配倾斜（14项）',
    'Chongqing’s rules of 2022: 23 of 30 measures reward with money, most often with a larger share of funds (14)',
  ]);
});

it('traces each row to its words, and says whom each reward may go to: the part of the measure that grants it', () => {
  const { records: rows, table } = published('measures-rewards');
  expect(rows).toHaveLength(ledger.measureRewards.length);
  expect(rows.filter(({ printed }) => printed === '')).toEqual([]);
  const at = table.columns.findIndex(({ key }) => key === 'printed');
  for (const { cells } of table.rows) expect(cells[at]?.path).toMatch(/^\/documents\/cq-2022-measures\/#/);
  expect(rows.find(({ id }) => id === 'reward-01-1')).toMatchObject({
    recipient_kinds: 2,
    recipients: 'county zone',
  });
  expect(
    new Set(rows.filter(({ measure }) => measure === 'measure-17').map(({ recipients }) => recipients)).size,
  ).toBe(2);
  expect(rows.every(({ recipients }) => String(recipients).startsWith('county'))).toBe(true);
});

const line = (no: number, label: string, marks: readonly ExtentMark[]) => ({
  ...{ id: `m${String(no)}`, no, label, href: `/measures/m${String(no)}/` },
  marks: marks.map((mark) => ({ mark, title: `${label} · ${mark}` })),
});
const blocks: MeasureBlock[] = [
  {
    ...{ id: 'economy', label: 'Economy' },
    lines: [
      line(1, 'Expand effective investment', ['whole', 'none', 'none']),
      line(2, 'A name that is longer than any column of names could ever be', ['whole', 'part', 'none']),
    ],
  },
  { id: 'rural', label: '乡村', lines: [line(3, '深入开展乡村治理', ['none', 'whole', 'whole'])] },
];
const columns: MeasureColumn[] = [
  { id: 'a', label: 'assessment bonus', count: 2 },
  { id: 'b', label: '资金分配倾斜', count: 2 },
  { id: 'c', label: 'publicity', count: 1 },
];
const key = (['whole', 'part', 'none'] as const).map((mark) => ({ mark, label: `key ${mark}` }));

it.each(LAYOUTS)('marks every place: disc, half disc or point, %s', async (layout, width) => {
  const matrix = (rows: readonly MeasureBlock[]) =>
    measureMatrix(rows, { ...options(width), columns, key, countLabel: 'measures' });
  const svg = drawn('matrix', () => matrix(blocks));
  const count = (mark: string) => svg.match(new RegExp(`<title>[^<]+· ${mark}</title>`, 'g'))?.length;
  // A ring and its filled half.
  expect([count('whole'), count('none'), count('part')]).toEqual([4, 4, 2]);
  expect(svg.match(/href="\/measures\//g)).toHaveLength(3);
  await matchesSnapshot(svg, `measures-rewards--${layout}`);
  expect(() => matrix([{ id: 'x', label: 'X', lines: [line(1, 'Short', ['whole'])] }])).toThrow(
    'm1 has 1 marks for 3 columns',
  );
  expect(() => matrix([])).toThrow(ChartError);
});
