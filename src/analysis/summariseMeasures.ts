import type { MeasureRecipientRow, MeasureRewardRow } from '../ledger/measures.ts';
import { type Reward, REWARDS } from '../ledger/vocabulary.ts';
import { type MeasureRecord, recipientsByPart } from './measureRecords.ts';

/** The figures the pages about the 30 measures are introduced with. */
export function summariseMeasures(records: readonly MeasureRecord[]) {
  const granting = (...kinds: readonly Reward[]): number =>
    records.filter(({ rewards }) => rewards.some(({ reward }) => kinds.includes(reward))).length;
  const received = records.map((record) => recipientsByPart(record).rows);
  /** How many measures a kind of recipient may receive, whole or in some of their parts only. */
  const reach = (kind: MeasureRecipientRow['recipient']) => {
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
    /** Measures that pay an award in money. */
    awarding,
    /** Measures that promise a larger share of funds that are shared out anyway. */
    allocating,
    /** Measures that do either or both. */
    money,
    /** Measures that do both. */
    both: awarding + allocating - money,
    counties: reach('county'),
    townships: reach('township'),
    zones: reach('zone'),
    /** Measures in which a group of 2020 continues. */
    inherited,
    /** Measures without one. */
    fresh: records.length - inherited,
  };
}

export type MeasuresSummary = ReturnType<typeof summariseMeasures>;

/** Whether a measure grants something for all of it, for a part of it, or not at all. */
export type Extent = 'whole' | 'part' | 'none';

type RewardedMeasure = Pick<MeasureRecord, 'rewards' | 'recipients'>;

/** The scope of a row says what it is narrowed to; where every part of several has a row, together they cover all. */
export function rewardExtent({ rewards, recipients }: RewardedMeasure, reward: Reward): Extent {
  const own = rewards.filter((row) => row.reward === reward);
  if (own.length === 0) return 'none';
  if (own.some(({ scope_zh: scope }) => scope === '')) return 'whole';
  const parts = new Set([...rewards, ...recipients].map(({ part }) => part));
  const covered = new Set(own.map(({ part }) => part));
  return parts.size > 1 && covered.size === parts.size ? 'whole' : 'part';
}

const kindsOf = (rewards: readonly MeasureRewardRow[]): Set<Reward> =>
  new Set(rewards.map(({ reward }) => reward));

function countKind(records: readonly RewardedMeasure[], reward: Reward) {
  const extents = records.map((record) => rewardExtent(record, reward));
  return {
    reward,
    measures: extents.filter((extent) => extent !== 'none').length,
    inPart: extents.filter((extent) => extent === 'part').length,
  };
}

/** How many measures grant each kind of reward, and what stands out among the measures. */
export function countRewards(records: readonly MeasureRecord[]) {
  const sets = records.map(({ measure, rewards }) => ({ measure, rows: rewards, kinds: kindsOf(rewards) }));
  const mostKinds = Math.max(...sets.map(({ kinds }) => kinds.size));
  const kinds = REWARDS.map((reward) => countKind(records, reward));
  return {
    measures: records.length,
    /** Most frequent kind first, equals in the order of the vocabulary. */
    kinds: kinds.sort((a, b) => b.measures - a.measures),
    /** Measures whose only kind of reward is points in an assessment. */
    onlyBonus: sets
      .filter(({ kinds }) => kinds.size === 1 && kinds.has('assessment_bonus'))
      .map(({ measure }) => measure),
    mostKinds,
    /** Measures with that many kinds, and the number of measures with one kind only. */
    widest: sets.filter(({ kinds }) => kinds.size === mostKinds).map(({ measure }) => measure),
    single: sets.filter(({ kinds }) => kinds.size === 1).length,
    /** Cases of a measure that grants a kind of reward for a part of it only. */
    inPart: kinds.reduce((sum, { inPart }) => sum + inPart, 0),
    /** Rows that grant a kind of reward a row before them grants for the same measure. */
    repeated: sets.reduce((sum, { rows, kinds }) => sum + rows.length - kinds.size, 0),
  };
}

export type RewardSummary = ReturnType<typeof countRewards>;
