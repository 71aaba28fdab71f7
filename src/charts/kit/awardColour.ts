import { token } from '../../theme/tokens.ts';

/** Class of a count of commendations, 0 (none) to 4, as `analysis/classifyAwardCount` gives it. */
export type AwardStep = 0 | 1 | 2 | 3 | 4;

/** Fill of a class: cinnabar means commendations and nothing else. */
export const awardFill = (step: AwardStep): string => token(`award-${step}`);

/** Ink that reads on {@link awardFill}. */
export const awardInk = (step: AwardStep): string => token(`on-award-${step}`);

/** Upper bounds of the classes of the awards maps; the first class is "none" and is its own. */
export const AWARD_CLASSES = [
  { from: 0, to: 0 },
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 8 },
  { from: 9, to: 26 },
] as const;

export type AwardClass = 0 | 1 | 2 | 3 | 4;

/** @throws RangeError when a count fits no class: a map never clamps silently */
export function classifyAwardCount(count: number): AwardClass {
  const found = AWARD_CLASSES.findIndex(({ from, to }) => count >= from && count <= to);
  if (found < 0) throw new RangeError(`${String(count)} commendations fit no class of 0 to 26 groups`);
  return found as AwardClass;
}
