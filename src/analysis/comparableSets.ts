import { group } from 'd3';
import type { Basis } from '../ledger/vocabulary.ts';
import { compareOnScale } from './comparePair.ts';
import { comparePeriods, spanLength, periodLength, type PeriodLength } from './comparePeriods.ts';
import { isCounted, type JoinedObservation } from './joinObservations.ts';

/** Observations that may share one scale: one indicator, basis, unit and length of time, no break between those of a place. */
export interface ComparableSet {
  basis: Basis;
  unit: string;
  /** How long the time is that each figure is about. */
  length: PeriodLength;
  /** How many sets of this kind stand before it because a series breaks: 0 in most. */
  behind: number;
  /** Of the whole municipality: its amounts would dwarf those of districts. */
  municipality: boolean;
  observations: readonly JoinedObservation[];
}

/** Fewer than two figures make no comparison. */
const ENOUGH_TO_COMPARE = 2;

/**
 * Cut where the series of a place breaks: of each place a part holds one side of its breaks only. Which side meets which of
 * another place is of no matter, as no break lies between two places.
 */
function cutAtBreaks(rows: readonly JoinedObservation[]): JoinedObservation[][] {
  const parts: JoinedObservation[][] = [];
  for (const own of group(rows, ({ place }) => place.id).values()) {
    const sides = [...group(own, ({ row }) => row.series)].sort(([a], [b]) => a.localeCompare(b, 'en'));
    for (const [index, [, side]] of sides.entries()) (parts[index] ??= []).push(...side);
  }
  return parts;
}

function setOf(rows: readonly JoinedObservation[], behind: number): ComparableSet[] {
  const [first] = rows;
  if (first === undefined || rows.length < ENOUGH_TO_COMPARE) return [];
  for (const { row } of rows) compareOnScale(first.row, row);
  const { basis, unit, period } = first.row;
  return [
    {
      ...{ basis, unit, length: periodLength(period), behind },
      municipality: first.place.place_kind === 'municipality',
      observations: [...rows].sort(
        (a, b) =>
          a.place.sort - b.place.sort ||
          comparePeriods(a.row.period, b.row.period) ||
          a.row.id.localeCompare(b.row.id, 'en'),
      ),
    },
  ];
}

/**
 * Splits an indicator's observations into sets that may be drawn on one scale. Ranks are no amounts and are left out; so are facts and
 * what only restates another row: they remain in the page's table.
 */
export function comparableSets(observations: readonly JoinedObservation[]): ComparableSet[] {
  const usable = observations.filter(({ row }) => isCounted(row) && row.basis !== 'rank');
  const keyOf = ({ row, place }: JoinedObservation): string =>
    [
      ...[row.body, row.breakdown, row.scope, row.basis, row.unit, spanLength(row)],
      place.place_kind === 'municipality',
    ].join('|');
  return [...group(usable, keyOf).values()].flatMap((rows) => cutAtBreaks(rows).flatMap(setOf));
}

/** More bars than this are no picture: the table has them all. */
export const MOST_BARS = 120;

/** A set cut to its latest figures where it has more than a drawing can show; their order stays. */
export function latestOfSet(set: ComparableSet, most = MOST_BARS): ComparableSet {
  if (set.observations.length <= most) return set;
  const latest = new Set(
    [...set.observations].sort((a, b) => comparePeriods(b.row.period, a.row.period)).slice(0, most),
  );
  return { ...set, observations: set.observations.filter((each) => latest.has(each)) };
}
