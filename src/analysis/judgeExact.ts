import type { Comparator, Verdict } from '../ledger/vocabulary.ts';

/** 左右 covers half a point of a rate, and 5 % of an amount. */
export const ABOUT_POINTS = 0.5;
const ABOUT_SHARE = 0.05;

/** Differences below this are noise of decimal arithmetic. */
const NOISE = 1e-9;

/** A target of what should rise: no ceiling. */
export interface RisingTarget {
  target: number;
  comparator: Comparator;
  unit: string;
}

/** How far a number may lie from the one that is said to be about it. */
export function roomOf(value: number, unit: string): number {
  return unit === '%' || unit === '个百分点' ? ABOUT_POINTS : Math.abs(value) * ABOUT_SHARE;
}

const decimals = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/** Halves go away from zero on both sides of it, as people round. */
function roundTo(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + NOISE)) / factor;
}

/** The verdict on one number, where more is better. The rule in words is that of `judgeTarget`. */
export function judgeExact({ target, comparator, unit }: RisingTarget, result: number): Verdict {
  const beyond: Verdict = result > target + NOISE ? 'exceeded' : 'missed';
  if (comparator === 'about')
    return Math.abs(result - target) <= roomOf(target, unit) + NOISE ? 'about_met' : beyond;
  if (comparator === 'eq') return roundTo(result, decimals(target)) === target ? 'met' : beyond;
  return comparator === 'ge' && Math.abs(result - target) <= NOISE ? 'met' : beyond;
}
