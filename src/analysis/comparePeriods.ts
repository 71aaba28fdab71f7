import type { ObservationRow } from '../ledger/observations.ts';
import { readPeriod } from '../ledger/readPeriod.ts';

/** An end that is not stated is later than all that are. */
const monthOf = (month: number | null): number => month ?? Number.MAX_SAFE_INTEGER;

/** Order of time, for sorting: by the end, then by the beginning. 2023-Q1, 2023-H1, 2023-Q3, 2023, 2024. */
export function comparePeriods(one: string, other: string): number {
  const [a, b] = [readPeriod(one), readPeriod(other)];
  return monthOf(a.to) - monthOf(b.to) || monthOf(a.from) - monthOf(b.from);
}

/** In months; `open` where one end is not stated, `none` where no time is. */
export type PeriodLength = number | 'open' | 'none';

/** How long the time is that a figure is about: what five years add up to is not set against what one year does. */
export function periodLength(period: string): PeriodLength {
  const { from, to } = readPeriod(period);
  if (from === null && to === null) return 'none';
  return from === null || to === null ? 'open' : to - from;
}

/** How long a figure's own time is and, of a comparison, how far behind lies what it is compared with. */
export function spanLength({
  period,
  reference_period: reference,
}: Pick<ObservationRow, 'period' | 'reference_period'>): string {
  const own = String(periodLength(period));
  if (reference === '') return own;
  return `${own} against ${String((readPeriod(period).to ?? 0) - (readPeriod(reference).to ?? 0))}`;
}
