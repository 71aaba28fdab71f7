import type { ObservationRow } from '../ledger/observations.ts';
import type { Vintage } from '../ledger/vocabulary.ts';

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
