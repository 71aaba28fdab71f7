import { comparePair, ComparabilityError } from './comparePair.ts';
import { cannotJudge, judgeTarget, type Direction, type Judgement } from './judgeTarget.ts';
import { scopeWords } from './scopeWords.ts';
import type { SegmentedRow } from './segmentRows.ts';

/** The first is the best place, whatever is ranked. */
function betterSide({ basis }: SegmentedRow, ofIndicator: Direction): Direction {
  return basis === 'rank' ? 'down' : ofIndicator;
}

/**
 * A target that says nothing of its scope is measured by what the government states, in whatever scope it answers. A target that
 * names one (同口径) is measured by a result of that scope alone: without it, or with another, the two are different figures.
 */
function answersScope(target: SegmentedRow, result: SegmentedRow): boolean {
  const asked = scopeWords(target);
  return asked.length === 0 || asked.join() === scopeWords(result).join();
}

/**
 * The verdict that follows from a target and its result, or why none does.
 *
 * @param direction of their indicator
 * @throws ComparabilityError when the two may not be compared, or are about different times
 */
export function judgeOutcome(target: SegmentedRow, result: SegmentedRow, direction: Direction): Judgement {
  if (target.kind !== 'target' || result.kind !== 'actual') {
    throw new ComparabilityError(`${target.id} and ${result.id} are not a target and a result`);
  }
  if (target.period !== result.period) {
    throw new ComparabilityError(`${target.id} is for ${target.period}, ${result.id} for ${result.period}`);
  }
  comparePair(target, result);
  // What is expected may still turn out otherwise: it is no result yet.
  if (result.comparability === 'expected') return cannotJudge('expected');
  if (!answersScope(target, result)) return cannotJudge('scope');
  return judgeTarget({
    target: target.value,
    comparator: target.comparator,
    result: result.value,
    resultComparator: result.comparator,
    unit: target.unit,
    direction: betterSide(target, direction),
  });
}
