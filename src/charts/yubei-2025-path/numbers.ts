import type { Comparator } from '../../ledger/vocabulary.ts';
import { ComparabilityError, comparePair, type Comparable } from '../../analysis/comparePair.ts';
import { turnedComparator } from '../../analysis/judgeTarget.ts';
import { group } from 'd3';
import { isCounted } from '../../analysis/joinObservations.ts';
import type { ObservationRow } from '../../ledger/observations.ts';

/** What must be known of a result and a target to say how far apart they are. */
export interface Stated extends Comparable {
  comparator: Comparator;
}

/** How far a target's number lies above (or, negative, below) a result's. */
export interface Distance {
  value: number;
  /** Rates are set apart in points, amounts in per cent of the result. */
  unit: 'points' | 'percent';
  /** How firm the distance is; `null` where result and target leave it open. */
  comparator: Comparator | null;
}

function firmnessOfDistance(result: Comparator, target: Comparator): Comparator | null {
  if (result === 'eq') return target;
  // To an exact target, a result that is at least so much leaves at most so far to go.
  return target === 'eq' ? turnedComparator[result] : null;
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The distance from a result to a target; `null` where the two may not be compared. */
export function measureDistance(result: Stated, target: Stated): Distance | null {
  try {
    const { difference } = comparePair(result, target);
    const comparator = firmnessOfDistance(result.comparator, target.comparator);
    if (result.unit === '%') return { value: tidy(difference), unit: 'points', comparator };
    return { value: tidy((difference / result.value) * 100), unit: 'percent', comparator };
  } catch (error) {
    if (error instanceof ComparabilityError) return null;
    throw error;
  }
}

/** The years a report's figures are traced through. */
export interface Years {
  /** Year of the result. */
  base: string;
  /** Year of the next target. */
  next: string;
  /** Year of the far target. */
  goal: string;
  /** The span up to it, such as `2021/2025`: for totals and yearly averages. */
  span: string;
}

/** An indicator from its result to its targets; what the report does not state is `null`. */
export interface TargetPath {
  indicator: string;
  /** Where the indicator stands is told as an amount or as a share; the two are never mixed. */
  basis: 'level' | 'share';
  base: ObservationRow | null;
  next: ObservationRow | null;
  goal: ObservationRow | null;
  /** A growth or addition aimed at for the next year: no level, and none is computed from it. */
  nextGrowth: ObservationRow | null;
  /** A total or yearly average aimed at for the span. */
  spanTarget: ObservationRow | null;
  /** From result to far target. */
  distance: Distance | null;
}

/** A path whose target can be set against its result. */
export type MeasuredPath = TargetPath & { base: ObservationRow; goal: ObservationRow; distance: Distance };

export const isMeasured = (path: TargetPath): path is MeasuredPath => path.distance !== null;

type Basis = TargetPath['basis'];
const GROWTHS: readonly string[] = ['growth_rate', 'increment'];
const SPANS: readonly string[] = ['avg_annual_growth', 'cumulative'];

/** The row wanted; of several an exact one rather than a threshold passed. */
function pick(
  rows: readonly ObservationRow[],
  wanted: (row: ObservationRow) => boolean,
): ObservationRow | null {
  const found = rows.filter(wanted);
  return found.find(({ comparator }) => comparator === 'eq') ?? found[0] ?? null;
}

function pathOf(indicator: string, rows: readonly ObservationRow[], basis: Basis, years: Years): TargetPath {
  const at = (kind: string, period: string, bases: readonly string[]): ObservationRow | null =>
    pick(rows, (row) => row.kind === kind && row.period === period && bases.includes(row.basis));
  const base = at('result', years.base, [basis]);
  const goal = at('target', years.goal, [basis]);
  const amount = basis === 'level';
  return {
    indicator,
    basis,
    base,
    next: at('target', years.next, [basis]),
    goal,
    nextGrowth: amount ? at('target', years.next, GROWTHS) : null,
    spanTarget: amount ? at('target', years.span, SPANS) : null,
    distance: base === null || goal === null ? null : measureDistance(base, goal),
  };
}

const stands = ({ base, next, goal }: TargetPath): number =>
  [base, next, goal].filter((row) => row !== null).length;

const isTraced = (path: TargetPath): boolean => {
  const onlyGrowth = path.next === null && path.nextGrowth !== null;
  return stands(path) > 0 && stands(path) + (onlyGrowth ? 1 : 0) >= 2;
};

/** Compared paths first, amounts before shares, farthest first; then those with a result; then the rest. */
function rank({ base, distance, basis }: TargetPath): number {
  if (distance !== null) return basis === 'level' ? 0 : 1;
  return base === null ? 3 : 2;
}

/** Every indicator that states two of result, next target and far target, told in one basis. */
export function traceTargets(observations: readonly ObservationRow[], years: Years): TargetPath[] {
  return [...group(observations.filter(isCounted), ({ indicator }) => indicator)]
    .flatMap(([indicator, rows]) => {
      const amount = pathOf(indicator, rows, 'level', years);
      const share = pathOf(indicator, rows, 'share', years);
      const path = stands(share) > stands(amount) ? share : amount;
      return isTraced(path) ? [path] : [];
    })
    .sort((a, b) => rank(a) - rank(b) || (b.distance?.value ?? 0) - (a.distance?.value ?? 0));
}
