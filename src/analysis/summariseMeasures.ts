import type { MeasureRow } from '../datasets/measures.ts';
import type { Reward } from '../datasets/vocabulary.ts';
import type { MeasureRecord } from './measureRecords.ts';

/** How many measures a kind of recipient may receive. */
interface Reach {
  /** Whole, in all their parts. */
  whole: number;
  /** In some of their parts only. */
  partly: number;
}

export interface MeasuresSummary {
  measures: number;
  /** Measures that pay an award in money. */
  awarding: number;
  /** Measures that promise a larger share of funds that are shared out anyway. */
  allocating: number;
  /** Measures that do either or both. */
  money: number;
  /** Measures that do both. */
  both: number;
  counties: Reach;
  townships: Reach;
  zones: Reach;
  /** Measures in which a group of 2020 continues. */
  inherited: number;
  /** Measures without one. */
  fresh: number;
}

/** The figures the pages about the 30 measures are introduced with. */
export function summariseMeasures(records: readonly MeasureRecord[]): MeasuresSummary {
  const granting = (...kinds: readonly Reward[]): number =>
    records.filter(({ rewards }) => rewards.some(({ reward }) => kinds.includes(reward))).length;
  const reach = (column: 'eligible_counties' | 'eligible_townships' | 'eligible_zones'): Reach => {
    const count = (word: MeasureRow[typeof column]): number =>
      records.filter(({ measure }) => measure[column] === word).length;
    return { whole: count('yes'), partly: count('partly') };
  };
  const awarding = granting('fund_award');
  const allocating = granting('fund_allocation');
  const money = granting('fund_award', 'fund_allocation');
  const inherited = records.filter(({ predecessors }) => predecessors.length > 0).length;
  return {
    measures: records.length,
    awarding,
    allocating,
    money,
    both: awarding + allocating - money,
    counties: reach('eligible_counties'),
    townships: reach('eligible_townships'),
    zones: reach('eligible_zones'),
    inherited,
    fresh: records.length - inherited,
  };
}
