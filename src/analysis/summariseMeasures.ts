import type { MeasureRecipientRow } from '../ledger/measures.ts';
import type { Reward } from '../ledger/vocabulary.ts';
import type { MeasureRecord } from './measureRecords.ts';
import { recipientsByPart } from './recipientsByPart.ts';

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
  const received = records.map((record) => recipientsByPart(record).rows);
  const reach = (kind: MeasureRecipientRow['recipient']): Reach => {
    const count = (word: 'all' | 'part'): number =>
      received.filter((rows) =>
        rows.some(({ recipient, eligible }) => recipient === kind && eligible === word),
      ).length;
    return { whole: count('all'), partly: count('part') };
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
    counties: reach('county'),
    townships: reach('township'),
    zones: reach('zone'),
    inherited,
    fresh: records.length - inherited,
  };
}
