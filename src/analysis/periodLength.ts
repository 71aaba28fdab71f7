import { readPeriod } from '../ledger/readPeriod.ts';

/** In months; `open` where one end is not stated, `none` where no time is. */
export type PeriodLength = number | 'open' | 'none';

/** How long the time is that a figure is about: what five years add up to is not set against what one year does. */
export function periodLength(period: string): PeriodLength {
  const { from, to } = readPeriod(period);
  if (from === null && to === null) return 'none';
  return from === null || to === null ? 'open' : to - from;
}
