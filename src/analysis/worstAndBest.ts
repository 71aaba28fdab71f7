import type { Comparator, Verdict } from '../ledger/vocabulary.ts';
import { judgeExact, roomOf, type RisingTarget } from './judgeExact.ts';

/** A target of what should rise, and a result with what it says of itself. */
export interface RisingResult extends RisingTarget {
  result: number;
  resultComparator: Comparator;
}

/** Less than any decimal that is printed, more than the noise of arithmetic: what 突破 and 不到 leave between them and the number. */
const HAIR = 1e-7;

/**
 * The verdict just above a number that is itself not reached. The result does not say how far it went: it proves a target met,
 * exceeded only where the number itself is beyond.
 */
function judgeAbove(target: RisingTarget, bound: number): Verdict {
  const at = judgeExact(target, bound);
  if (at !== 'missed') return at;
  const above = judgeExact(target, bound + HAIR);
  return above === 'exceeded' ? 'met' : above;
}

/** The verdicts on the worst and the best number that a result may stand for; they are the same where it is exact. */
export function worstAndBest({ result, resultComparator, ...target }: RisingResult): {
  worst: Verdict;
  best: Verdict;
} {
  switch (resultComparator) {
    case 'eq': {
      const verdict = judgeExact(target, result);
      return { worst: verdict, best: verdict };
    }
    case 'about': {
      const room = roomOf(result, target.unit);
      return { worst: judgeExact(target, result - room), best: judgeExact(target, result + room) };
    }
    case 'ge':
      return { worst: judgeExact(target, result), best: 'exceeded' };
    case 'gt':
      return { worst: judgeAbove(target, result), best: 'exceeded' };
    case 'le':
      return { worst: 'missed', best: judgeExact(target, result) };
    case 'lt':
      return { worst: 'missed', best: judgeExact(target, result - HAIR) };
  }
}
