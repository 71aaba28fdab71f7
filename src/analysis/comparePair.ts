/** The one place where two observations may be set against each other. */
import type { Comparability, Basis } from '../datasets/vocabulary.ts';

/** What must be known of an observation before it is compared. */
export interface Comparable {
  id: string;
  place: string;
  indicator: string;
  basis: Basis;
  unit: string;
  value: number;
  rank_scope: string;
  comparability: Comparability;
}

export class ComparabilityError extends Error {
  override name = 'ComparabilityError';
}

const MUST_AGREE = ['place', 'indicator', 'basis', 'unit', 'rank_scope'] as const;

/**
 * Passes two observations on if they may be compared: same place, indicator, basis and unit, and neither on the far side
 * of a break of its series (revised base, other scope). A level said not to be comparable is refused, whatever is asked of it:
 * stated growth rates are what remains.
 *
 * @throws ComparabilityError that names the rows and the reason
 */
export function comparePair<Row extends Comparable>(
  one: Row,
  other: Row,
): { one: Row; other: Row; difference: number } {
  for (const row of [one, other]) {
    if (row.comparability === 'break') {
      throw new ComparabilityError(
        `${row.id} is a level that is not comparable with earlier ones: use the stated growth rate instead`,
      );
    }
  }
  for (const column of MUST_AGREE) {
    if (one[column] !== other[column]) {
      throw new ComparabilityError(
        `${one.id} and ${other.id} differ in ${column} (${one[column]}, ${other[column]}): compare like with like`,
      );
    }
  }
  return { one, other, difference: other.value - one.value };
}
