/** The one place where two observations may be set against each other. */
import type { ObservationRow } from '../ledger/observations.ts';
import { spanLength } from './comparePeriods.ts';

/** What must be known of an observation before it is compared. */
export type Comparable = Pick<
  ObservationRow,
  | 'id'
  | 'place'
  | 'body'
  | 'indicator'
  | 'breakdown'
  | 'scope'
  | 'basis'
  | 'unit'
  | 'period'
  | 'reference_period'
  | 'value'
  | 'rank_of'
  | 'rank_scope'
  | 'series'
>;

export class ComparabilityError extends Error {
  override name = 'ComparabilityError';
}

const ON_ONE_SCALE = [
  'body',
  'indicator',
  'breakdown',
  'scope',
  'basis',
  'unit',
  'rank_of',
  'rank_scope',
] as const;
const MUST_AGREE = ['place', ...ON_ONE_SCALE] as const;
const ACROSS_PLACES = [...ON_ONE_SCALE, 'period', 'reference_period', 'kind', 'context_zh'] as const;

/**
 * Passes two observations on if they may be compared: same place, body, indicator, breakdown, scope, basis and unit, spans of one
 * length, and one series. Levels of two series have a break between them (revised base, other scope), and stated growth rates are
 * what remains.
 *
 * @throws ComparabilityError that names the rows and the reason
 */
export function comparePair<Row extends Comparable>(
  one: Row,
  other: Row,
): { one: Row; other: Row; difference: number } {
  requireAlike(one, other, MUST_AGREE);
  requireOneLength(one, other);
  requireOneSeries(one, other);
  return { one, other, difference: other.value - one.value };
}

/**
 * Passes two observations on if they may be drawn on one scale: what {@link comparePair} asks for, except that the places may
 * differ. Nothing follows from the lengths of two places' bars unless {@link compareAcross} passes them too.
 *
 * @throws ComparabilityError that names the rows and the reason
 */
export function compareOnScale<Row extends Comparable>(one: Row, other: Row): { one: Row; other: Row } {
  requireAlike(one, other, ON_ONE_SCALE);
  requireOneLength(one, other);
  if (one.place === other.place) requireOneSeries(one, other);
  return { one, other };
}

/** What must be known of two places' figures beside that. */
export type ComparableAcross = Comparable & Pick<ObservationRow, 'kind' | 'context_zh'>;

/**
 * Passes figures of two places on if they may stand side by side: same indicator, period, kind, basis, unit and scope.
 *
 * @throws ComparabilityError that names the rows and the reason
 */
export function compareAcross<Row extends ComparableAcross>(one: Row, other: Row): { one: Row; other: Row } {
  requireAlike(one, other, ACROSS_PLACES);
  return { one, other };
}

function requireAlike<Row extends Comparable>(one: Row, other: Row, columns: readonly (keyof Row)[]): void {
  for (const column of columns) {
    if (one[column] !== other[column]) {
      throw new ComparabilityError(
        `${one.id} and ${other.id} differ in ${String(column)} (${String(one[column])}, ${String(other[column])}): compare like with like`,
      );
    }
  }
}

function requireOneLength(one: Comparable, other: Comparable): void {
  if (spanLength(one) === spanLength(other)) return;
  throw new ComparabilityError(
    `${one.id} and ${other.id} are for periods of different length (${one.period}, ${other.period}): compare one year with one year`,
  );
}

function requireOneSeries(one: Comparable, other: Comparable): void {
  if (one.series === other.series) return;
  throw new ComparabilityError(
    `${one.id} and ${other.id} are of two series (${one.series || 'none'}, ${other.series || 'none'}) with a break between them: use the stated growth rate instead`,
  );
}
