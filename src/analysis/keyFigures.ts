import type { IndicatorRow } from '../ledger/indicators.ts';
import type { ObservationRow } from '../ledger/observations.ts';
import { isResult, type JoinedObservation } from './joinObservations.ts';
import { onePerPeriod } from './series.ts';

const YEAR = /^\d{4}$/;

/** What places are measured by first: the sum of what is made in a year. */
const HEADLINE = 'gross-regional-product';

/** A figure of the whole place, counted as everybody counts, for a whole year. */
export const isPlain = ({ body, breakdown, scope, period }: ObservationRow): boolean =>
  body + breakdown + scope === '' && YEAR.test(period);

/** A figure of the regional product of a whole place in a whole year. */
export const isYearlyProduct = (row: ObservationRow): boolean => row.indicator === HEADLINE && isPlain(row);

/** Bases that say where an indicator stands; rates of growth stand beside them, ranks and changes tell something else. */
const STANDING: readonly ObservationRow['basis'][] = ['level', 'share', 'count', 'increment'];

/** Where an indicator stands: the latest year of which a result is stated, and the latest stated growth. */
export interface KeyFigure {
  indicator: IndicatorRow;
  standing: ObservationRow | undefined;
  growth: ObservationRow | undefined;
}

const latest = (rows: readonly ObservationRow[]): ObservationRow | undefined =>
  onePerPeriod(rows).toSorted((a, b) => b.period.localeCompare(a.period))[0];

/** The latest stated results of the core indicators of a place, regional product first, the others in the order of their table. */
export function keyFigures(observations: readonly JoinedObservation[]): KeyFigure[] {
  const own = observations.filter(({ row, indicator }) => indicator.core && isResult(row) && isPlain(row));
  return [...Map.groupBy(own, ({ indicator }) => indicator)]
    .map(([indicator, joined]) => {
      const rows = joined.map(({ row }) => row);
      return {
        indicator,
        standing: latest(rows.filter(({ basis }) => STANDING.includes(basis))),
        growth: latest(rows.filter(({ basis }) => basis === 'growth_rate')),
      };
    })
    .filter(({ standing, growth }) => standing !== undefined || growth !== undefined)
    .sort((a, b) => Number(b.indicator.id === HEADLINE) - Number(a.indicator.id === HEADLINE));
}

/** The headline figure among them, where there is one. */
export const headlineFigure = (figures: readonly KeyFigure[]): KeyFigure | undefined =>
  figures.find(({ indicator }) => indicator.id === HEADLINE);
