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
const ACROSS_PLACES = ['indicator', 'period', 'kind', 'basis', 'unit', 'rank_scope', 'context_zh'] as const;

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
  requireAlike(one, other, MUST_AGREE);
  return { one, other, difference: other.value - one.value };
}

/** What must be known of two places' figures beside that. */
export interface ComparableAcross extends Comparable {
  period: string;
  kind: string;
  context_zh: string;
}

/**
 * Passes figures of two places on if they may stand side by side: same indicator, period, kind, basis, unit and scope, no break.
 *
 * @throws ComparabilityError that names the rows and the reason
 */
export function compareAcross<Row extends ComparableAcross>(one: Row, other: Row): { one: Row; other: Row } {
  requireAlike(one, other, ACROSS_PLACES);
  return { one, other };
}

function requireAlike<Row extends Comparable>(one: Row, other: Row, columns: readonly (keyof Row)[]): void {
  for (const row of [one, other]) {
    if (row.comparability === 'break') {
      throw new ComparabilityError(
        `${row.id} is a level that is not comparable with earlier ones: use the stated growth rate instead`,
      );
    }
  }
  for (const column of columns) {
    if (one[column] !== other[column]) {
      throw new ComparabilityError(
        `${one.id} and ${other.id} differ in ${String(column)} (${String(one[column])}, ${String(other[column])}): compare like with like`,
      );
    }
  }
}
