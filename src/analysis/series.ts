import { max, min } from 'd3';
import type { ObservationRow } from '../ledger/observations.ts';
import type { Vintage } from '../ledger/vocabulary.ts';
import { comparePair, ComparabilityError } from './comparePair.ts';

/** How well a vintage says how a year came out: what is expected may still turn out otherwise. */
const STANDING: Readonly<Record<Vintage, number>> = {
  expected: 0,
  '': 1,
  first_release: 1,
  revised: 2,
  final: 3,
};

/** A result that is a figure says more than a bound it passed, whatever their vintages; a target is what it says. */
const standing = ({ kind, comparator, vintage }: ObservationRow): number =>
  (kind === 'result' && comparator === 'eq' ? 10 : 0) + STANDING[vintage];

/**
 * Of figures that several documents state of one quantity, one for each period, in the order in which the periods first appear:
 * the one that says most, and of equals the last.
 */
export function onePerPeriod(rows: readonly ObservationRow[]): ObservationRow[] {
  return [...Map.groupBy(rows, ({ period }) => period).values()].map((stated) =>
    stated.reduce((best, row) => (standing(row) >= standing(best) ? row : best)),
  );
}

function mayJoin(one: ObservationRow | undefined, next: ObservationRow): boolean {
  if (one === undefined || Number(next.period) !== Number(one.period) + 1) return false;
  try {
    comparePair(one, next);
    return true;
  } catch (error) {
    if (error instanceof ComparabilityError) return false;
    throw error;
  }
}

/**
 * Cuts the observations of one series, in order of years, into the pieces a line may run through: years that follow
 * each other, and values that may be compared. A missing year is never bridged, nor a break of the series: the level
 * behind it is joined to later ones only.
 */
export function joinNeighbours(rows: readonly ObservationRow[]): ObservationRow[][] {
  const pieces: ObservationRow[][] = [];
  for (const row of rows) {
    const piece = pieces.at(-1);
    if (piece !== undefined && mayJoin(piece.at(-1), row)) piece.push(row);
    else pieces.push([row]);
  }
  return pieces;
}

/**
 * How a series runs, in the words a description needs: extremes and course of values in order of time; of equals the first.
 *
 * @throws RangeError where there are none
 */
export function shapeOfSeries<Row extends { value: number }>(rows: readonly Row[]) {
  const values = rows.map(({ value }) => value);
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? value));
  const [first, last] = [rows[0], rows.at(-1)];
  const lowest = rows.find(({ value }) => value === min(values));
  const highest = rows.find(({ value }) => value === max(values));
  if (first === undefined || last === undefined || lowest === undefined || highest === undefined)
    throw new RangeError('a series without values has no shape');
  const all = (sign: number): boolean => steps.length > 0 && steps.every((step) => Math.sign(step) === sign);
  return { lowest, highest, first, last, course: all(1) ? 'rises' : all(-1) ? 'falls' : 'varies' } as const;
}
