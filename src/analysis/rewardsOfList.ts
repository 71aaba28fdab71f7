import type { Ledger } from '../ledger/loadLedger.ts';
import type { ObservationRow } from '../ledger/observations.ts';
import type { AwardRewardRow } from '../ledger/awards.ts';

/** What the list of commendations says they bring. */
export interface ListedRewards {
  /** How many reward measures it says there are; it does not list them. */
  total: ObservationRow;
  /** The kinds it names, in its order. */
  kinds: readonly AwardRewardRow[];
}

/** @throws RangeError where the list states no number */
export function rewardsOfList({ awardRewards, observations }: Ledger): ListedRewards {
  const kinds = [...awardRewards].sort((a, b) => a.start - b.start);
  const total = observations.find(
    ({ indicator, document }) => indicator === 'commendation-rewards' && document === kinds[0]?.document,
  );
  if (total === undefined) throw new RangeError('the list of commendations states no number of rewards');
  return { total, kinds };
}
