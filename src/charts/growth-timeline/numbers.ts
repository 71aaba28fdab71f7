import { group } from 'd3';
import type { Comparator, Verdict } from '../../ledger/vocabulary.ts';
import { isResult, isTarget } from '../../analysis/joinObservations.ts';
import { onePerPeriod, joinNeighbours } from '../../analysis/series.ts';
import { judgeOutcome, ABOUT_POINTS, type Direction } from '../../analysis/judgeTarget.ts';
import type { ObservationRow } from '../../ledger/observations.ts';

/** A rate as an area: about is a band, at least has no upper end. */
export interface StatedRate {
  row: ObservationRow;
  /** First and last year it is for; the same where it is for one year. */
  from: number;
  to: number;
  /** `null` where that end is open. */
  low: number | null;
  high: number | null;
}

export interface GrowthOutcome {
  target: ObservationRow;
  result: ObservationRow;
  verdict: Verdict;
}

/** Stated real growth of one place. */
export interface GrowthPanel {
  place: string;
  /** Results of single years, in order. */
  results: readonly ObservationRow[];
  /** The results again, cut where no line may run. */
  pieces: readonly (readonly ObservationRow[])[];
  targets: readonly StatedRate[];
  /** Average growth over several years that was reached. */
  averages: readonly StatedRate[];
  /** Targets of which a result of the same year decides. */
  outcomes: readonly GrowthOutcome[];
}

const YEAR = /^\d{4}$/;
const SPAN = /^\d{4}\/\d{4}$/;

/** Growth of a whole year, or average growth over a span: no quarter, no total over several years. */
export function isYearlyGrowth({ basis, period }: ObservationRow): boolean {
  return basis === 'growth_rate' ? YEAR.test(period) : basis === 'avg_annual_growth' && SPAN.test(period);
}

/** Lowest and highest rate that a comparator allows. */
function bounds(value: number, comparator: Comparator): Pick<StatedRate, 'low' | 'high'> {
  if (comparator === 'about') return { low: value - ABOUT_POINTS, high: value + ABOUT_POINTS };
  return {
    low: comparator === 'le' || comparator === 'lt' ? null : value,
    high: comparator === 'ge' || comparator === 'gt' ? null : value,
  };
}

function statedRate(row: ObservationRow): StatedRate {
  const [from = '', to = from] = row.period.split('/');
  return { row, from: Number(from), to: Number(to), ...bounds(row.value, row.comparator) };
}

function panelOf(place: string, rows: readonly ObservationRow[], direction: Direction): GrowthPanel {
  const stated = onePerPeriod(rows.filter(isResult));
  const results = stated
    .filter(({ period }) => YEAR.test(period))
    .sort((a, b) => Number(a.period) - Number(b.period));
  const targets = onePerPeriod(rows.filter(isTarget)).map(statedRate);
  return {
    place,
    results,
    pieces: joinNeighbours(results),
    targets,
    averages: stated.filter(({ period }) => SPAN.test(period)).map(statedRate),
    outcomes: targets.flatMap(({ row: target }) => {
      const result = results.find(({ period }) => period === target.period);
      if (result === undefined) return [];
      const { verdict, reason } = judgeOutcome(target, result, direction);
      return reason === null ? [{ target, result, verdict }] : [];
    }),
  };
}

/**
 * Stated growth of one indicator as panels, in the order in which the places first appear. Nothing is derived from levels.
 *
 * @param direction of the indicator; more is better of what timelines of growth are drawn of
 */
export function arrangeGrowth(
  observations: readonly ObservationRow[],
  direction: Direction = 'up',
): GrowthPanel[] {
  return [...group(observations.filter(isYearlyGrowth), ({ place }) => place)].map(([place, rows]) =>
    panelOf(place, rows, direction),
  );
}
