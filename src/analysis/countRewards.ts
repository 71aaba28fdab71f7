import type { MeasureRewardRow, MeasureRow } from '../ledger/measures.ts';
import { REWARDS, type Reward } from '../ledger/vocabulary.ts';
import type { MeasureRecord } from './measureRecords.ts';

/** Whether a measure grants something for all of it, for a part of it, or not at all. */
export type Extent = 'whole' | 'part' | 'none';

type RewardedMeasure = Pick<MeasureRecord, 'rewards' | 'recipients'>;

/** A kind of reward and how many measures grant it; those that grant it for a part only are counted in both. */
export interface RewardCount {
  reward: Reward;
  measures: number;
  inPart: number;
}

export interface RewardSummary {
  measures: number;
  /** Most frequent kind first, equals in the order of the vocabulary. */
  kinds: readonly RewardCount[];
  /** Measures whose only kind of reward is points in an assessment. */
  onlyBonus: readonly MeasureRow[];
  mostKinds: number;
  /** Measures with that many kinds, and the number of measures with one kind only. */
  widest: readonly MeasureRow[];
  single: number;
  /** Cases of a measure that grants a kind of reward for a part of it only. */
  inPart: number;
  /** Rows that grant a kind of reward a row before them grants for the same measure. */
  repeated: number;
}

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

function countKind(records: readonly RewardedMeasure[], reward: Reward): RewardCount {
  const extents = records.map((record) => rewardExtent(record, reward));
  return {
    reward,
    measures: extents.filter((extent) => extent !== 'none').length,
    inPart: extents.filter((extent) => extent === 'part').length,
  };
}

/** How many measures grant each kind of reward, and what stands out among the measures. */
export function countRewards(records: readonly MeasureRecord[]): RewardSummary {
  const sets = records.map(({ measure, rewards }) => ({ measure, rows: rewards, kinds: kindsOf(rewards) }));
  const mostKinds = Math.max(...sets.map(({ kinds }) => kinds.size));
  const kinds = REWARDS.map((reward) => countKind(records, reward));
  return {
    measures: records.length,
    kinds: kinds.sort((a, b) => b.measures - a.measures),
    onlyBonus: sets
      .filter(({ kinds }) => kinds.size === 1 && kinds.has('assessment_bonus'))
      .map(({ measure }) => measure),
    mostKinds,
    widest: sets.filter(({ kinds }) => kinds.size === mostKinds).map(({ measure }) => measure),
    single: sets.filter(({ kinds }) => kinds.size === 1).length,
    inPart: kinds.reduce((sum, { inPart }) => sum + inPart, 0),
    repeated: sets.reduce((sum, { rows, kinds }) => sum + rows.length - kinds.size, 0),
  };
}
