import { group, range } from 'd3';
import { isResult } from '../../analysis/joinObservations.ts';
import { joinNeighbours, onePerPeriod } from '../../analysis/series.ts';
import type { ObservationRow } from '../../ledger/observations.ts';

/** The stated levels of one place, by year. */
export interface LevelPanel {
  place: string;
  /** One level per year. */
  points: readonly ObservationRow[];
  /** The points again, cut where no line may run. */
  pieces: readonly (readonly ObservationRow[])[];
  /** Years whose level is not comparable with those before. */
  breaks: readonly number[];
  /** Years without a stated level between the first and the last stated one. */
  missing: readonly number[];
}

/** A stated level of a whole year and the whole place: no target, no quarter, nothing said twice. */
export function isYearLevel(row: ObservationRow): boolean {
  const { basis, body, period } = row;
  return isResult(row) && body === '' && basis === 'level' && /^\d{4}$/.test(period);
}

function panelOf(place: string, rows: readonly ObservationRow[]): LevelPanel {
  const points = onePerPeriod(rows).sort((a, b) => Number(a.period) - Number(b.period));
  const years = points.map(({ period }) => Number(period));
  const between = range(Math.min(...years), Math.max(...years));
  return {
    place,
    points,
    pieces: joinNeighbours(points),
    breaks: points
      .filter(({ series }, at) => at > 0 && series !== points[at - 1]?.series)
      .map(({ period }) => Number(period)),
    missing: between.filter((year) => !years.includes(year)),
  };
}

/** Stated levels of one indicator as panels, in the order in which the places first appear. */
export function arrangeLevels(observations: readonly ObservationRow[]): LevelPanel[] {
  return [...group(observations.filter(isYearLevel), ({ place }) => place)].map(([place, rows]) =>
    panelOf(place, rows),
  );
}
