import type { Verdict } from '../datasets/vocabulary.ts';
import { comparePair, ComparabilityError } from './comparePair.ts';
import { judgeTarget } from './judgeTarget.ts';
import type { SegmentedRow } from './segmentRows.ts';

/**
 * The verdict that follows from a target and its result.
 *
 * @throws ComparabilityError when the two may not be compared, or are about different times
 */
export function judgeOutcome(target: SegmentedRow, result: SegmentedRow): Verdict {
  if (target.kind !== 'target' || result.kind !== 'actual') {
    throw new ComparabilityError(`${target.id} and ${result.id} are not a target and a result`);
  }
  if (target.period !== result.period) {
    throw new ComparabilityError(`${target.id} is for ${target.period}, ${result.id} for ${result.period}`);
  }
  comparePair(target, result);
  return judgeTarget({
    target: target.value,
    comparator: target.comparator,
    result: result.value,
    unit: target.unit,
  });
}
