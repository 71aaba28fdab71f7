import { readPeriod } from '../ledger/readPeriod.ts';

/** An end that is not stated is later than all that are. */
const monthOf = (month: number | null): number => month ?? Number.MAX_SAFE_INTEGER;

/** Order of time, for sorting: by the end, then by the beginning. 2023-Q1, 2023-H1, 2023-Q3, 2023, 2024. */
export function comparePeriods(one: string, other: string): number {
  const [a, b] = [readPeriod(one), readPeriod(other)];
  return monthOf(a.to) - monthOf(b.to) || monthOf(a.from) - monthOf(b.from);
}
