import type { ConsistencyCheckRow } from '../datasets/consistencyChecks.ts';
import { evaluateFormula } from './evaluateFormula.ts';

export interface CheckedFormula {
  check: ConsistencyCheckRow;
  computed: number;
  holds: boolean;
}

/** Decimal arithmetic leaves a trace behind the last printed digit. */
const NOISE = 1e-9;

function relates(computed: number, stated: number, tolerance: string): boolean {
  const band = /^(-?[\d.]+)\.\.\+?(-?[\d.]+)$/.exec(tolerance);
  if (band !== null) {
    const difference = computed - stated;
    return difference >= Number(band[1]) - NOISE && difference <= Number(band[2]) + NOISE;
  }
  if (tolerance === '<=') return computed <= stated + NOISE;
  if (tolerance === '<') return computed < stated - NOISE;
  if (tolerance === '>=') return computed >= stated - NOISE;
  const room = Number(tolerance);
  if (tolerance === '' || Number.isNaN(room))
    throw new RangeError(`tolerance "${tolerance}" is no number, relation or band`);
  return Math.abs(computed - stated) <= room + NOISE;
}

/** Does what a document states follow from its own figures? */
export function checkConsistency(check: ConsistencyCheckRow): CheckedFormula {
  const computed = evaluateFormula(check.formula);
  return { check, computed, holds: relates(computed, check.stated, check.tolerance) };
}
