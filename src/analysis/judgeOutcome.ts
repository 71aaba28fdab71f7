import { comparePair, ComparabilityError } from './comparePair.ts';
import { cannotJudge, judgeTarget, type Direction, type Judgement } from './judgeTarget.ts';
import type { ObservationRow } from '../ledger/observations.ts';

/** The first is the best place, whatever is ranked. */
function betterSide({ basis }: ObservationRow, ofIndicator: Direction): Direction {
  return basis === 'rank' ? 'down' : ofIndicator;
}

/**
 * The verdict that follows from a target and its result, or why none does.
 *
 * @param direction of their indicator
 * @throws ComparabilityError when the two may not be compared, or are about different times
 */
export function judgeOutcome(
  target: ObservationRow,
  result: ObservationRow,
  direction: Direction,
): Judgement {
  if (target.kind !== 'target' || result.kind !== 'result') {
    throw new ComparabilityError(`${target.id} and ${result.id} are not a target and a result`);
  }
  if (target.period !== result.period) {
    throw new ComparabilityError(`${target.id} is for ${target.period}, ${result.id} for ${result.period}`);
  }
  comparePair({ ...target, scope: '' }, { ...result, scope: '' });
  // What is expected may still turn out otherwise: it is no result yet.
  if (result.vintage === 'expected') return cannotJudge('expected');
  // A target that names a scope (同口径) is measured by that alone; one that names none by whatever the government answers.
  if (target.scope !== '' && target.scope !== result.scope) return cannotJudge('scope');
  return judgeTarget({
    target: target.value,
    comparator: target.comparator,
    result: result.value,
    resultComparator: result.comparator,
    unit: target.unit,
    direction: betterSide(target, direction),
  });
}
