import type { CheckTermRow, ConsistencyCheckRow } from '../ledger/consistencyChecks.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { evaluateFormula } from './evaluateFormula.ts';

export interface CheckedFormula {
  check: ConsistencyCheckRow;
  terms: readonly CheckTermRow[];
  /** The formula with its numbers in place of their names. */
  formula: string;
  computed: number;
  holds: boolean;
}

/** Decimal arithmetic leaves a trace behind the last printed digit. */
const NOISE = 1e-9;

function relates(computed: number, { operator, stated, tolerance }: ConsistencyCheckRow): boolean {
  if (operator === 'le') return computed <= stated + NOISE;
  if (operator === 'lt') return computed < stated - NOISE;
  if (operator === 'ge') return computed >= stated - NOISE;
  return Math.abs(computed - stated) <= (tolerance ?? 0) + NOISE;
}

/** A fall stands in parentheses, as its sign is none of the formula. */
const asTerm = (value: number): string => (value < 0 ? `(−${String(-value)})` : String(value));

/** Does what a document states follow from its own figures? */
export function checkConsistency({
  consistencyChecks,
  checkTerms,
}: Pick<Ledger, 'consistencyChecks' | 'checkTerms'>) {
  return consistencyChecks.map((check): CheckedFormula => {
    const terms = checkTerms.filter((term) => term.consistency_check === check.id);
    const values = new Map(terms.map(({ name, value }) => [name, asTerm(value)]));
    const formula = check.formula.replace(/[a-z]\w*/gu, (name) => values.get(name) ?? name);
    const computed = evaluateFormula(formula);
    return { check, terms, formula, computed, holds: relates(computed, check) };
  });
}
