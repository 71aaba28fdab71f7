/** Was a target met? The rule for every comparator and direction, written once. */
import type { IndicatorRow } from '../ledger/indicators.ts';
import type { ObservationRow } from '../ledger/observations.ts';
import type { Comparator, Verdict } from '../ledger/vocabulary.ts';
import { comparePair, ComparabilityError } from './comparePair.ts';

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
const cannotJudge = (reason: Unjudged): Judgement => ({ verdict: 'not_comparable', reason });

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
    // The first is the best place, whatever is ranked.
    direction: target.basis === 'rank' ? 'down' : direction,
  });
}

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

/** 左右 covers half a point of a rate, and 5 % of an amount. */
const ABOUT_POINTS = 0.5;
const ABOUT_SHARE = 0.05;

/** Differences below this are noise of decimal arithmetic. */
const NOISE = 1e-9;

/** A target of what should rise: no ceiling. */
export interface RisingTarget {
  target: number;
  comparator: Comparator;
  unit: string;
}

/** Whether what is in this unit is judged in points; amounts are in proportion. */
export function inPoints(unit: string): boolean {
  // eslint-disable-next-line no-restricted-syntax -- as printed
  return unit === '%' || unit === '个百分点';
}

/** How far a number may lie from the one that is said to be about it. */
export function roomOf(value: number, unit: string): number {
  return inPoints(unit) ? ABOUT_POINTS : Math.abs(value) * ABOUT_SHARE;
}

const decimals = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/** Halves go away from zero on both sides of it, as people round. */
function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + NOISE)) / factor;
}

/** The verdict on one number, where more is better. The rule in words is that of `judgeTarget`. */
function judgeExact({ target, comparator, unit }: RisingTarget, result: number): Verdict {
  const beyond: Verdict = result > target + NOISE ? 'exceeded' : 'missed';
  if (comparator === 'about')
    return Math.abs(result - target) <= roomOf(target, unit) + NOISE ? 'about_met' : beyond;
  if (comparator === 'eq') return roundTo(result, decimals(target)) === target ? 'met' : beyond;
  return comparator === 'ge' && Math.abs(result - target) <= NOISE ? 'met' : beyond;
}

/** A comparator as it reads where its number is seen from the other side: at least 4 below is at most −4 above. */
export const turnedComparator: Readonly<Record<Comparator, Comparator>> = {
  eq: 'eq',
  about: 'about',
  ge: 'le',
  gt: 'lt',
  le: 'ge',
  lt: 'gt',
};
