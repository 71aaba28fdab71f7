import type { ConsistencyCheckRow } from '../ledger/consistencyChecks.ts';
import type { Ledger } from '../ledger/loadLedger.ts';

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
  return consistencyChecks.map((check) => {
    const terms = checkTerms.filter((term) => term.consistency_check === check.id);
    const values = new Map(terms.map(({ name, value }) => [name, asTerm(value)]));
    // The formula with its numbers in place of their names.
    const formula = check.formula.replace(/[a-z]\w*/gu, (name) => values.get(name) ?? name);
    const computed = evaluateFormula(formula);
    return { check, terms, formula, computed, holds: relates(computed, check) };
  });
}

/** Arithmetic over printed numbers: + − × ÷ ^, a sign and parentheses, with the usual precedence. Not a general evaluator. */

const TOKEN = /\s*(\d+(?:\.\d+)?|[-+−×÷^()])/uy;
const PRECEDENCE: Readonly<Record<string, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2, '^': 3 };

function tokens(formula: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(formula);
    if (match?.[1] === undefined)
      throw new SyntaxError(`formula "${formula}": cannot read from character ${String(at + 1)}`);
    found.push(match[1] === '-' ? '−' : match[1]);
  }
  return found;
}

function apply(operator: string, left: number, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '−') return left - right;
  if (operator === '×') return left * right;
  return operator === '÷' ? left / right : left ** right;
}

/**
 * @returns the value
 * @throws SyntaxError that names what cannot be read
 */
export function evaluateFormula(formula: string): number {
  const queue = tokens(formula);
  const primary = (): number => {
    const token = queue.shift();
    if (token === '(') {
      const value = expression(1);
      if (queue.shift() !== ')') throw new SyntaxError(`formula "${formula}": a parenthesis is not closed`);
      return value;
    }
    if (token === '−' && queue[0] !== '−') return -primary();
    const value = Number(token);
    if (token === undefined || Number.isNaN(value))
      throw new SyntaxError(`formula "${formula}": a number is missing`);
    return value;
  };
  const expression = (least: number): number => {
    let left = primary();
    for (;;) {
      const operator = queue[0] ?? '';
      const precedence = PRECEDENCE[operator] ?? 0;
      if (precedence < least) return left;
      queue.shift();
      left = apply(operator, left, expression(precedence + 1));
    }
  };
  const value = expression(1);
  if (queue.length > 0) throw new SyntaxError(`formula "${formula}": "${queue[0] ?? ''}" is too much`);
  return value;
}
