/** The one place where two observations may be set against each other. */
import type { Comparability, Basis } from '../datasets/vocabulary.ts';
import { periodLength } from './periodLength.ts';
import type { Segment } from './segmentRows.ts';

/** What must be known of an observation before it is compared. */
export interface Comparable {
  id: string;
  place: string;
  indicator: string;
  basis: Basis;
  unit: string;
  period: string;
  value: number;
  rank_scope: string;
  comparability: Comparability;
  /** Which side of the breaks of its series it stands on: {@link segmentRows} knows. */
  segment: Segment;
}

export class ComparabilityError extends Error {
  override name = 'ComparabilityError';
}

const ON_ONE_SCALE = ['indicator', 'basis', 'unit', 'rank_scope'] as const;
const MUST_AGREE = ['place', ...ON_ONE_SCALE] as const;
const ACROSS_PLACES = ['indicator', 'period', 'kind', 'basis', 'unit', 'rank_scope', 'context_zh'] as const;

/**
 * Passes two observations on if they may be compared: same place, indicator, basis and unit, periods of one length, and no break
 * of their series between them (revised base, other scope). A level said not to be comparable is refused, whatever is asked of it:
 * stated growth rates are what remains.
 *
 * @throws ComparabilityError that names the rows and the reason
 */
export function comparePair<Row extends Comparable>(
  one: Row,
  other: Row,
): { one: Row; other: Row; difference: number } {
  requireAlike(one, other, MUST_AGREE);
  requireOneLength(one, other);
  requireOneSegment(one, other);
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
  if (one.place === other.place) requireOneSegment(one, other);
  return { one, other };
}

/** What must be known of two places' figures beside that. */
export interface ComparableAcross extends Comparable {
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

function requireOneLength(one: Comparable, other: Comparable): void {
  if (periodLength(one.period) === periodLength(other.period)) return;
  throw new ComparabilityError(
    `${one.id} and ${other.id} are for periods of different length (${one.period}, ${other.period}): compare one year with one year`,
  );
}

function requireOneSegment(one: Comparable, other: Comparable): void {
  for (const { id, segment } of [one, other]) {
    if (segment === null)
      throw new ComparabilityError(
        `${id} is of a series that breaks, and its side of the break is not known: use the stated growth rate instead`,
      );
  }
  if (one.segment !== other.segment)
    throw new ComparabilityError(
      `${one.id} and ${other.id} stand on different sides of a break of their series: use the stated growth rate instead`,
    );
}
