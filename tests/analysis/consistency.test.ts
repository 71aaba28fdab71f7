import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConsistency, evaluateFormula } from '../../src/analysis/checkConsistency.ts';
import { summariseAudit } from '../../src/analysis/describeAudit.ts';
import type { ConsistencyCheckRow } from '../../src/ledger/consistencyChecks.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { runs } from '../properties.ts';

describe('evaluateFormula', () => {
  it.each([
    ['118 + 2 + 1', 121],
    ['2 + 3 × 4', 14],
    ['(2 + 3) × 4', 20],
    ['100 − 60 − 1.4', 38.6],
    ['2 × 3 ^ 2', 18],
    ['15.4 ÷ 74.6 × 100', 20.643431635388742],
    ['100 + (−3.5) × 2', 93],
    ['−2 + 3', 1],
  ])('%s is %d', (formula, value) => {
    expect(evaluateFormula(formula)).toBeCloseTo(value, 9);
  });

  it.each(['', '1 +', '(1', '1 1', '1 −', '1 − − − 2', '1 % 2', 'alert(1)', '1 + x'])(
    'refuses %j and says why',
    (formula) => {
      expect(() => evaluateFormula(formula)).toThrow(SyntaxError);
      expect(() => evaluateFormula(formula)).toThrow(`formula "${formula}"`);
    },
  );

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
  const checked = (
    formula: string,
    values: readonly number[],
    extra: Partial<ConsistencyCheckRow> & Pick<ConsistencyCheckRow, 'stated'>,
  ) => {
    const rest = {
      document: 'd',
      what_zh: '和',
      what_en: 'sum',
      stated_observation: '',
      computed: 0,
      unit: '%',
    };
    const check = { id: 'check', ...rest, formula, operator: 'eq' as const, tolerance: null, ...extra };
    const checkTerms = values.map((value, index) => {
      const [name, of] = ['abc'.charAt(index), 'check'];
      return { id: name, consistency_check: of, name, observation: '', value, note_zh: '', note_en: '' };
    });
    const [only] = checkConsistency({ consistencyChecks: [check], checkTerms });
    if (only === undefined) throw new RangeError('one check was made');
    return only;
  };

  it.each([
    ['a + b + c', [0.5, 38.7, 60.8], 'eq', 100, 0.15, true],
    ['a ÷ b × 100', [15.4, 74.6], 'eq', 20.6, 0.13, true],
    ['a ÷ b × 100', [15.4, 74.6], 'eq', 20.9, 0.13, false],
    ['a + b', [0.1, 0.2], 'eq', 0.3, null, true],
    ['a + b', [0.1, 0.2], 'eq', 0.31, null, false],
    ['a + b', [25, 30], 'le', 100, null, true],
    ['a', [101], 'le', 100, null, false],
    ['a + b', [13, 2], 'lt', 15, null, false],
    ['a + b', [13, 1], 'lt', 15, null, true],
    ['a', [110], 'ge', 100, null, true],
    ['a', [99], 'ge', 100, null, false],
  ] as const)('%s of %j is %s %d within %d: %s', (formula, values, operator, stated, tolerance, holds) => {
    expect(checked(formula, values, { operator, stated, tolerance }).holds).toBe(holds);
  });

  it('puts numbers in the place of names, a name used twice included', () => {
    const { formula, computed } = checked('(a + b) ÷ a', [2, 6], { stated: 4 });
    expect([formula, computed]).toEqual(['(2 + 6) ÷ 2', 4]);
  });

  it('computes with a fall', () => {
    expect(checked('100 + a', [-3.5], { stated: 96.5 })).toMatchObject({
      formula: '100 + (−3.5)',
      holds: true,
    });
    expect(checked('a − b', [-3.5, -1.5], { stated: -2 }).holds).toBe(true);
  });

  it('refuses a name that no term gives a number', () => {
    expect(() => checked('a + b', [1], { stated: 1 })).toThrow('formula "1 + b"');
  });

  it('takes each check’s own terms, and agrees with what the table says was computed', () => {
    const ledger = loadLedger();
    const all = checkConsistency(ledger);
    expect(all.flatMap(({ terms }) => terms)).toHaveLength(ledger.checkTerms.length);
    for (const { check, computed } of all) expect(computed, check.id).toBeCloseTo(check.computed, 5);
  });
});

it('summariseAudit adds up the tables', () => {
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
