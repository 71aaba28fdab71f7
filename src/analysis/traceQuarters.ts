import type { ObservationRow } from '../datasets/observations.ts';
import { comparePair } from './comparePair.ts';

/** One point of a year for one place: what is stated there, and `null` where nothing is. */
export interface QuarterPoint {
  place: string;
  period: string;
  growth: ObservationRow | null;
  rank: ObservationRow | null;
}

/** The spread of the growth rates stated for one place. */
export interface QuarterSpread {
  lowest: ObservationRow;
  highest: ObservationRow;
  /** In percentage points. */
  difference: number;
  stated: number;
}

/** Q1, first half, first three quarters, year: cumulative, in the order of time. */
export const cumulativePeriods = (year: string): string[] => [`${year}-Q1`, `${year}-H1`, `${year}-Q3`, year];

/**
 * Stated growth and rank of an indicator at every point of a year, place by place, also where nothing is stated.
 *
 * @throws RangeError where a point is stated twice: which one to show is no choice of ours
 */
export function traceQuarters(
  observations: readonly ObservationRow[],
  wanted: { document: string; indicator: string; year: string; places: readonly string[] },
): QuarterPoint[] {
  const own = observations.filter(
    ({ document, indicator, kind }) =>
      document === wanted.document && indicator === wanted.indicator && kind === 'actual',
  );
  const find = (place: string, period: string, basis: ObservationRow['basis']): ObservationRow | null => {
    const found = own.filter((row) => row.place === place && row.period === period && row.basis === basis);
    if (found.length > 1)
      throw new RangeError(`${place}, ${period}, ${basis}: stated ${String(found.length)} times`);
    return found[0] ?? null;
  };
  return wanted.places.flatMap((place) =>
    cumulativePeriods(wanted.year).map((period) => ({
      place,
      period,
      growth: find(place, period, 'growth_rate'),
      rank: find(place, period, 'rank'),
    })),
  );
}

/**
 * Lowest and highest growth stated for one place.
 *
 * @throws RangeError where none is stated
 */
export function spreadOfQuarters(points: readonly QuarterPoint[], place: string): QuarterSpread {
  const rates = points
    .filter((point) => point.place === place)
    .flatMap(({ growth }) => growth ?? [])
    .sort((a, b) => a.value - b.value);
  const [first, last] = [rates[0], rates.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError(`${place}: no growth rate is stated`);
  const { one: lowest, other: highest, difference } = comparePair(first, last);
  return { lowest, highest, difference, stated: rates.length };
}
