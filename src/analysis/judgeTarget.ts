/** Was a target met? The rule for every comparator, written once. */
import type { Comparator, Verdict } from '../datasets/vocabulary.ts';

/** A target and a result of the same thing, in the same unit. */
export interface Judged {
  target: number;
  comparator: Comparator;
  result: number;
  /** `%` and `个百分点` are judged in points, amounts in proportion. */
  unit: string;
}

/** 左右 covers half a point of a rate, and 5 % of an amount. */
export const ABOUT_POINTS = 0.5;
const ABOUT_SHARE = 0.05;

/** Differences below this are noise of decimal arithmetic. */
const NOISE = 1e-9;

const decimals = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor + NOISE) / factor;
}

function judgeAbout({ target, result, unit }: Judged): Verdict {
  const room = unit === '%' || unit === '个百分点' ? ABOUT_POINTS : Math.abs(target) * ABOUT_SHARE;
  if (Math.abs(result - target) <= room + NOISE) return 'about_met';
  return result > target ? 'exceeded' : 'missed';
}

/**
 * The verdict on a result:
 *
 * - `=` v: exceeded above v, met at v (rounded to the target's decimals), missed below;
 * - `>=` v (以上): exceeded above v, met at v, missed below;
 * - `>` v (突破): exceeded above v, missed otherwise;
 * - `~` v (左右): about met within half a point of a rate or 5 % of an amount, exceeded above, missed below;
 * - `<=` v (以内) and `<` v: met where it holds, missed otherwise.
 */
export function judgeTarget(judged: Judged): Verdict {
  const { target, comparator, result } = judged;
  switch (comparator) {
    case '~':
      return judgeAbout(judged);
    case '<=':
      return result <= target + NOISE ? 'met' : 'missed';
    case '<':
      return result < target - NOISE ? 'met' : 'missed';
    case '>':
      return result > target + NOISE ? 'exceeded' : 'missed';
    case '>=':
      if (result > target + NOISE) return 'exceeded';
      return result >= target - NOISE ? 'met' : 'missed';
    case '=': {
      if (roundTo(result, decimals(target)) === target) return 'met';
      return result > target ? 'exceeded' : 'missed';
    }
  }
}
