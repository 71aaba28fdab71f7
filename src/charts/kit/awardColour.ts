import { token } from '../../theme/tokens.ts';

/** Class of a count of commendations, 0 (none) to 4, as `analysis/classifyAwardCount` gives it. */
export type AwardStep = 0 | 1 | 2 | 3 | 4;

/** Fill of a class: cinnabar means commendations and nothing else. */
export const awardFill = (step: AwardStep): string => token(`award-${step}`);

/** Ink that reads on {@link awardFill}. */
export const awardInk = (step: AwardStep): string => token(`on-award-${step}`);
