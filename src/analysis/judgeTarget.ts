/** Was a target met? The rule for every comparator and direction, written once. */
import type { IndicatorRow } from '../ledger/indicators.ts';
import type { Comparator, Verdict } from '../ledger/vocabulary.ts';
import { turnedComparator } from './turnedComparator.ts';
import { worstAndBest } from './worstAndBest.ts';

/** Whether more is better, less is better, or neither. */
export type Direction = IndicatorRow['direction'];

/** A target and a result of the same thing, in the same unit. */
export interface Judged {
  target: number;
  comparator: Comparator;
  result: number;
  /** How firmly the result is stated: it is judged only as far as it says. */
  resultComparator: Comparator;
  /** `%` and `个百分点` are judged in points, amounts in proportion. */
  unit: string;
  direction: Direction;
}

/**
 * Why there is no verdict although a result is stated: the result leaves it open (`以上`, `左右`); it is off a target of which
 * neither side is the better one; the target bounds what should not be bounded on that side; the result is `expected` only; its
 * scope is another.
 */
export type Unjudged = 'result_open' | 'no_direction' | 'against_direction' | 'expected' | 'scope';

export interface Judgement {
  verdict: Verdict;
  /** `null` where there is a verdict. */
  reason: Unjudged | null;
}

const judged = (verdict: Verdict): Judgement => ({ verdict, reason: null });
export const cannotJudge = (reason: Unjudged): Judgement => ({ verdict: 'not_comparable', reason });

const isCeiling = (comparator: Comparator): boolean => comparator === 'le' || comparator === 'lt';

const isFloor = (comparator: Comparator): boolean => comparator === 'ge' || comparator === 'gt';

/** Whether less is better. Where neither side is, it is the one that the target asks for, or else the one the result leaves open. */
function looksDown({ direction, comparator, resultComparator }: Judged): boolean {
  if (direction !== 'neutral') return direction === 'down';
  return isCeiling(comparator) || (!isFloor(comparator) && isCeiling(resultComparator));
}

/** The same seen so that more is better, which a fall of what should fall is once its sign is turned. */
function seenUpwards(given: Judged): Judged {
  const { comparator, resultComparator } = given;
  if (!looksDown(given)) return given;
  return {
    ...given,
    target: -given.target,
    comparator: turnedComparator[comparator],
    result: -given.result,
    resultComparator: turnedComparator[resultComparator],
  };
}

/** Keeping to a bound is all there is to do; off a figure, nobody can say whether that is better or worse. */
function judgeNeutral(comparator: Comparator, worst: Verdict, best: Verdict): Judgement {
  if (isFloor(comparator)) {
    if (worst !== 'missed') return judged('met');
    return best === 'missed' ? judged('missed') : cannotJudge('result_open');
  }
  if (worst === 'exceeded' || best === 'missed') return cannotJudge('no_direction');
  return worst === best ? judged(worst) : cannotJudge('result_open');
}

/**
 * The verdict on a result, said for what should rise; for what should fall all of it is mirrored (`<=` −3.5 with −4.0 is
 * exceeded), and a fall of what should rise is a smaller number like any other:
 *
 * - `=` v: exceeded above v, met at v (rounded to the target's decimals), missed below;
 * - `>=` v (以上; 以内 of what should fall): exceeded above v, met at v, missed below;
 * - `>` v (突破): exceeded above v, missed otherwise;
 * - `~` v (左右): about met within half a point of a rate or 5 % of an amount, exceeded above, missed below;
 * - `<=` v and `<` v: cannot be judged, as above them the bound is broken and below them the indicator is worse.
 *
 * A result that is itself a bound or an “about” stands for all the numbers it may be: the verdict is that on the worst of them
 * unless that one alone is missed, and there is none where only some of them miss the target. 突破400 with 突破400 is met.
 *
 * Where neither more nor less is better, a bound is met or missed, a figure met; off the figure nothing is judged.
 */
export function judgeTarget(given: Judged): Judgement {
  const seen = seenUpwards(given);
  if (isCeiling(seen.comparator)) return cannotJudge('against_direction');
  const { worst, best } = worstAndBest(seen);
  if (given.direction === 'neutral') return judgeNeutral(seen.comparator, worst, best);
  if (worst !== 'missed') return judged(worst);
  return best === 'missed' ? judged('missed') : cannotJudge('result_open');
}
