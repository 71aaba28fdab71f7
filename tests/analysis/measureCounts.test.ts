import { describe, expect, it } from 'vitest';
import { countRewards, rewardExtent } from '../../src/analysis/summariseMeasures.ts';
import { groupByDomain } from '../../src/charts/measures-rewards/numbers.ts';
import { measureRecords } from '../../src/analysis/measureRecords.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { measureRecord, measureRow, recipientRow, rewardRow } from './measureRows.ts';

const ledger = loadLedger();
const records = measureRecords(ledger);
const numbers = (rows: readonly { no: number }[]): number[] => rows.map(({ no }) => no);

describe('groupByDomain', () => {
  it('orders domains as everywhere, measures by number, and leaves out the empty', () => {
    const items = [
      { measure: measureRow(3, { domain: 'rural' }) },
      { measure: measureRow(2) },
      { measure: measureRow(1) },
    ];
    expect(
      groupByDomain(items).map(({ domain, items: own }) => [domain, ...own.map(({ measure }) => measure.no)]),
    ).toEqual([
      ['economy', 1, 2],
      ['rural', 3],
    ]);
  });

  it('loses none of the 30', () => {
    const groups = groupByDomain(records);
    expect(groups).toHaveLength(9);
    expect(groups.flatMap(({ items }) => items)).toHaveLength(30);
  });
});

describe('rewardExtent', () => {
  const twoParts = [recipientRow('county', 1), recipientRow('county', 2)];

  it('is the whole measure without a scope, and where every part of several has a row', () => {
    expect(rewardExtent(measureRecord(measureRow(1), [rewardRow('fund_award')]), 'fund_award')).toBe('whole');
    const both = [rewardRow('fund_award', 1, 'roads'), rewardRow('fund_award', 2, 'water')];
    expect(rewardExtent(measureRecord(measureRow(1), both, twoParts), 'fund_award')).toBe('whole');
  });

  it('is a part where a scope narrows a measure of one part, or covers one of two', () => {
    const scoped = [rewardRow('fund_award', 1, 'old quarters')];
    expect(rewardExtent(measureRecord(measureRow(1), scoped), 'fund_award')).toBe('part');
    expect(rewardExtent(measureRecord(measureRow(1), scoped, twoParts), 'fund_award')).toBe('part');
    expect(rewardExtent(measureRecord(measureRow(1), scoped), 'recognition')).toBe('none');
  });
});

describe('countRewards', () => {
  it('counts a kind once per measure, however often it is promised', () => {
    const summary = countRewards([
      measureRecord(measureRow(1), [rewardRow('pilot_priority'), rewardRow('pilot_priority')]),
      measureRecord(measureRow(2), [rewardRow('fund_award'), rewardRow('pilot_priority', 1, 'a part')]),
      measureRecord(measureRow(3), [rewardRow('assessment_bonus')]),
    ]);
    expect(summary.kinds[0]).toEqual({ reward: 'pilot_priority', measures: 2, inPart: 1 });
    expect(summary).toMatchObject({
      measures: 3,
      mostKinds: 2,
      single: 2,
      inPart: 1,
      repeated: 1,
    });
    expect(numbers(summary.onlyBonus)).toEqual([3]);
    expect(numbers(summary.widest)).toEqual([2]);
  });

  it('finds the kinds of the 30 measures of 2022', () => {
    const summary = countRewards(records);
    expect(summary.kinds.map(({ reward, measures }) => [reward, measures])).toEqual([
      ['fund_allocation', 14],
      ['fund_award', 10],
      ['project_priority', 10],
      ['pilot_priority', 10],
      ['assessment_bonus', 10],
      ['financing_service', 3],
      ['recognition', 1],
    ]);
    expect(summary).toMatchObject({ measures: 30, inPart: 5, repeated: 8, single: 13 });
    expect(numbers(summary.onlyBonus)).toEqual([20, 29, 30]);
    expect(numbers(summary.widest)).toEqual([2, 16]);
    const marks = summary.kinds.reduce((sum, { measures }) => sum + measures, 0);
    expect(marks + summary.repeated).toBe(ledger.measureRewards.length);
  });
});
