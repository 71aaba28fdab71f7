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
