/**
 * Where a series of levels breaks, until the tables have a column that says which series a row belongs to.
 *
 * A break is flagged on the row behind it, or listed here with the inconsistency it rests on. A list and not a rule, such as bounds
 * for the prices that level and growth imply: a threshold would be ours, would be silent where no growth is stated, and would judge
 * rows nobody has looked at.
 */
import type { ObservationRow } from '../datasets/observations.ts';

interface ListedBreak extends Pick<ObservationRow, 'place' | 'indicator' | 'period'> {
  /** Id of the inconsistency that says why. */
  because: string;
}

/** First levels of a series, not comparable with the years before, that carry no flag. */
export const LISTED_BREAKS: readonly ListedBreak[] = [
  // First releases of 2022 and 2023 imply prices falling by 2.5%: the stated growth is on a base that was not released with it.
  { place: '500000', indicator: 'gross-regional-product', period: '2023', because: 'chongqing-gdp-2023' },
];

/** Whether a level opens a series: it may be set beside later levels, not beside earlier ones. */
export function startsSeries(row: ObservationRow): boolean {
  if (row.comparability === 'break') return true;
  return LISTED_BREAKS.some(
    ({ place, indicator, period }) =>
      row.kind === 'actual' &&
      row.basis === 'level' &&
      row.place === place &&
      row.indicator === indicator &&
      row.period === period,
  );
}
