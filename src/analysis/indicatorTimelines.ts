import type { ObservationRow } from '../ledger/observations.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { spanLength } from './comparePeriods.ts';
import { isResult, isTarget, type JoinedObservation } from './joinObservations.ts';
import { isWholeYear } from './keyFigures.ts';
import { onePerPeriod } from './series.ts';

/** What one place states of an indicator over the years, in one basis, unit and scope. */
export interface IndicatorTimeline {
  place: PlaceRow;
  /** The first of them, for the words they share: body, breakdown, scope, context. */
  first: JoinedObservation;
  /** In order of time; one result and one target for a year at most. */
  years: readonly TimelineYear[];
}

export interface TimelineYear {
  year: number;
  result: ObservationRow | undefined;
  target: ObservationRow | undefined;
  /** A level before it belongs to another series: nothing may be read across. */
  broken: boolean;
}

/** Fewer points are no course of time. */
const ENOUGH_YEARS = 3;

const keyOf = ({ row }: JoinedObservation): string =>
  [
    ...[row.place, row.body, row.breakdown, row.scope],
    ...[row.basis, row.unit, spanLength(row), row.context_zh],
  ].join('|');

function yearsOf(rows: readonly ObservationRow[]): TimelineYear[] {
  const results = new Map(onePerPeriod(rows.filter(isResult)).map((row) => [row.period, row]));
  const targets = new Map(onePerPeriod(rows.filter(isTarget)).map((row) => [row.period, row]));
  const stated = [...new Set([...results.keys(), ...targets.keys()])].sort();
  let series: string | undefined;
  return stated.map((period) => {
    const [result, target] = [results.get(period), targets.get(period)];
    const own = (result ?? target)?.series;
    const broken = series !== undefined && own !== series;
    series = own;
    return { year: Number(period), result, target, broken };
  });
}

/** The courses of time that can be drawn of an indicator: whole years only, three of them at least, place by place. */
export function indicatorTimelines(observations: readonly JoinedObservation[]): IndicatorTimeline[] {
  const usable = observations.filter(({ row }) => isWholeYear(row) && row.basis !== 'rank');
  return [...Map.groupBy(usable, keyOf).values()]
    .flatMap(([first, ...rest]) =>
      first === undefined
        ? []
        : [{ place: first.place, first, years: yearsOf([first, ...rest].map(({ row }) => row)) }],
    )
    .filter(({ years }) => years.length >= ENOUGH_YEARS)
    .sort((a, b) => a.place.sort - b.place.sort);
}

/** Ids of the rows that timelines show. */
export const rowsInTimelines = (timelines: readonly IndicatorTimeline[]): Set<string> =>
  new Set(
    timelines.flatMap(({ years }) =>
      years.flatMap(({ result, target }) => [result, target].flatMap((row) => row?.id ?? [])),
    ),
  );
