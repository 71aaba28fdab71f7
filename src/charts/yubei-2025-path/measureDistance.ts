import type { Comparator } from '../../ledger/vocabulary.ts';
import { ComparabilityError, comparePair, type Comparable } from '../../analysis/comparePair.ts';
import { turnedComparator } from '../../analysis/turnedComparator.ts';

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
