import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../src/analysis/checkConsistency.ts';
import { evaluateFormula } from '../../src/analysis/evaluateFormula.ts';
import { summariseAudit } from '../../src/analysis/summariseAudit.ts';
import type { ConsistencyCheckRow } from '../../src/datasets/consistencyChecks.ts';
import { runs } from '../properties.ts';

describe('evaluateFormula', () => {
  it.each([
    ['118 + 2 + 1', 121],
    ['2 + 3 × 4', 14],
    ['(2 + 3) × 4', 20],
    ['100 − 60 − 1.4', 38.6],
    ['2 × 3 ^ 2', 18],
    ['15.4 ÷ 74.6 × 100', 20.643431635388742],
  ])('%s is %d', (formula, value) => {
    expect(evaluateFormula(formula)).toBeCloseTo(value, 9);
  });

  it.each(['', '1 +', '(1', '1 1', '1 % 2', 'alert(1)', '1 + x'])('refuses %j and says why', (formula) => {
    expect(() => evaluateFormula(formula)).toThrow(SyntaxError);
    expect(() => evaluateFormula(formula)).toThrow(`formula "${formula}"`);
  });

  it('agrees with JavaScript on any sum of products', () => {
    const number = fc.integer({ min: 1, max: 999 }).map((n) => n / 10);
    fc.assert(
      fc.property(number, number, number, number, (a, b, c, d) => {
        expect(
          evaluateFormula(`(${String(a)} + ${String(b)}) × ${String(c)} − ${String(d)} ÷ ${String(a)}`),
        ).toBeCloseTo((a + b) * c - d / a, 6);
      }),
      runs(),
    );
  });
});

describe('checkConsistency', () => {
  const check = (formula: string, stated: number, tolerance: string): boolean =>
    checkConsistency({ formula, stated, tolerance } as ConsistencyCheckRow).holds;

  it.each([
    ['0.5 + 38.7 + 60.8', 100, '0.15', true],
    ['15.4 ÷ 74.6 × 100', 20.6, '0.13', true],
    ['15.4 ÷ 74.6 × 100', 20.9, '0.13', false],
    ['25 + 30', 100, '<=', true],
    ['13 + 2', 15, '<', false],
    ['110', 100, '>=', true],
    ['11.56', 8.3, '-1.5..+4', true],
    ['15', 5.9, '-1.5..+4', false],
  ])('%s against %d within %s: %s', (formula, stated, tolerance, holds) => {
    expect(check(formula, stated, tolerance)).toBe(holds);
  });

  it('refuses a tolerance it cannot read', () => {
    expect(() => check('1', 1, 'about')).toThrow('tolerance "about"');
  });
});

describe('summariseAudit', () => {
  it('adds up the tables', () => {
    const table = { table: 't', rows: 10, text: 9, read: 5, agree: 4 };
    expect(summariseAudit({ tablesSha256: '', tables: [table, table], unreadable: [] })).toEqual({
      rows: 20,
      text: 18,
      read: 10,
      agree: 8,
      unreadable: 0,
      checks: 30,
    });
  });
});
