import { comparableSets, latestOfSet, MOST_BARS, type ComparableSet } from './comparableSets.ts';
import { comparePeriods } from './comparePeriods.ts';
import { indicatorTimelines, rowsInTimelines, type IndicatorTimeline } from './indicatorTimelines.ts';
import { isResult, isTarget, type JoinedObservation } from './joinObservations.ts';

/** What the page of an indicator draws and tells. */
export interface IndicatorView {
  /** Courses of time, of each place that has one. */
  timelines: readonly IndicatorTimeline[];
  /** The other figures, in sets that share a scale. */
  sets: readonly ComparableSet[];
  /** Whether a set was cut to what a drawing can show. */
  cut: boolean;
  /** Levels of series that break. */
  broken: readonly JoinedObservation[];
  latest: { result: JoinedObservation | undefined; target: JoinedObservation | undefined };
}

/** Latest first; figures of one time in the customary order of places. */
export const latestFirst = (observations: readonly JoinedObservation[]): JoinedObservation[] =>
  observations.toSorted((a, b) => comparePeriods(b.row.period, a.row.period) || a.place.sort - b.place.sort);

const isPlain = ({ row }: JoinedObservation): boolean =>
  row.body + row.breakdown + row.scope === '' && row.basis !== 'rank' && row.period !== '';

/** The latest result and the next target of one place: of the municipality where it states any, else of who states the latest. */
function latestFigures(observations: readonly JoinedObservation[]): IndicatorView['latest'] {
  const plain = latestFirst(observations).filter(isPlain);
  const whole = plain.filter(({ place }) => place.place_kind === 'municipality');
  const [first] = whole.length > 0 ? whole : plain;
  const own = plain.filter(({ place }) => place === first?.place);
  const result = own.find(({ row }) => isResult(row));
  const target = own.find(
    ({ row }) => isTarget(row) && (result === undefined || comparePeriods(row.period, result.row.period) > 0),
  );
  return { result, target };
}

/** @param drawn - whether a chart of its own draws the indicator: small ones would say the same with less */
export function indicatorView(observations: readonly JoinedObservation[], drawn: boolean): IndicatorView {
  const latest = latestFigures(observations);
  if (drawn) return { timelines: [], sets: [], cut: false, broken: [], latest };
  const timelines = indicatorTimelines(observations);
  const shown = rowsInTimelines(timelines);
  const others = comparableSets(observations.filter(({ row }) => !shown.has(row.id)));
  return {
    timelines,
    sets: others.map((set) => latestOfSet(set)),
    cut: others.some((set) => set.observations.length > MOST_BARS),
    broken: observations.filter(({ row }) => row.series !== ''),
    latest,
  };
}
