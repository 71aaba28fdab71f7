import { describe, expect, it } from 'vitest';
import { type Direction, judgeOutcome } from '../../src/analysis/judgeTarget.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { observationRow } from '../rows.ts';

const result = (extra: Partial<ObservationRow>): ObservationRow =>
  observationRow('r', { place: 'p', indicator: 'i', period: '2024', value: 5, ...extra });
const target = result({ id: 't', kind: 'target', comparator: 'about', value: 6 });
const judge = (one: Partial<ObservationRow>, other: Partial<ObservationRow>, direction: Direction = 'up') =>
  judgeOutcome({ ...target, ...one }, result(other), direction);

describe('an outcome', () => {
  it('wants a target, a result and one period; it judges neither a fact nor by one', () => {
    expect(judge({}, { value: 5.9 })).toEqual({ verdict: 'about_met', reason: null });
    expect(() => judge({}, { period: '2023' })).toThrow('is for 2024');
    for (const pair of [
      () => judgeOutcome(result({}), target, 'up'),
      () => judge({ kind: 'fact' }, {}),
      () => judge({}, { kind: 'fact' }),
    ])
      expect(pair).toThrow('not a target and a result');
  });

  it.each([
    ['body', { body: 'zone' }],
    ['breakdown', { breakdown: 'urban' }],
    ['length', { reference_period: '2019' }],
  ] as const)('refuses a result of another %s', (what, extra) => {
    expect(() => judge({}, extra)).toThrow(what);
  });

  it('wants the two on one side of a break', () => {
    expect(() => judge({ basis: 'level' }, { basis: 'level', series: 'revised' })).toThrow('two series');
    expect(judge({ series: 'revised' }, { value: 6, series: 'revised' }).verdict).toBe('about_met');
  });

  it('takes the direction of the indicator and both comparators', () => {
    expect(judge({ comparator: 'eq', value: -3.5 }, { value: -4 }, 'down').verdict).toBe('exceeded');
    expect(judge({ comparator: 'gt', value: 400 }, { comparator: 'gt', value: 400 }).verdict).toBe('met');
  });

  it('does not judge by what is only expected', () => {
    for (const value of [1, 6, 20])
      expect(judge({}, { value, vintage: 'expected' })).toEqual({
        verdict: 'not_comparable',
        reason: 'expected',
      });
    for (const vintage of ['first_release', 'revised', 'final', ''] as const)
      expect(judge({}, { value: 6, vintage }).reason).toBeNull();
    expect(judge({}, { value: 6, precision: 'rounded' }).reason).toBeNull();
  });

  it.each([
    ['', '', null],
    ['', 'same_scope', null],
    ['same_scope', 'same_scope', null],
    ['same_scope', '', 'scope'],
    ['same_scope', 'full_scope', 'scope'],
    ['constant_prices', 'current_prices', 'scope'],
  ] as const)('of a target with “%s” by a result with “%s”: %s', (asked, said, reason) => {
    expect(judge({ scope: asked }, { value: 6, scope: said }).reason).toBe(reason);
  });

  it('knows that the first place is the best, whatever is ranked', () => {
    const rank = { basis: 'rank', unit: '位', rank_of: 'level', rank_scope: '全市' } as const;
    const third = { ...rank, comparator: 'le', value: 3 } as const;
    for (const direction of ['up', 'down', 'neutral'] as const)
      expect([2, 3, 4].map((value) => judge(third, { ...rank, value }, direction).verdict)).toEqual([
        'exceeded',
        'met',
        'missed',
      ]);
    for (const other of [{ rank_scope: '主城' }, { rank_of: 'growth_rate' }] as const)
      expect(() => judge(third, { ...rank, value: 1, ...other })).toThrow(Object.keys(other).join());
  });
});

describe('scopes in the ledger', () => {
  const { observations } = loadLedger();
  const named = {
    同口径: 'same_scope',
    可比口径: 'same_scope',
    全口径: 'full_scope',
    可比价: 'constant_prices',
    不变价: 'constant_prices',
    现价: 'current_prices',
  };

  it('are those the printed words name, and none where they name none', () => {
    for (const { id, printed, context_zh: context, scope } of observations) {
      const word = Object.entries(named).find(([said]) => `${printed} ${context}`.includes(said));
      expect(scope, id).toBe(word?.[1] ?? '');
    }
  });

  it('let the budget of Nan’an be judged on the scope it was promised in', () => {
    const [promised, reached] = ['na24-209', 'ctx-014'].map((id) =>
      observations.find((row) => row.id === id),
    ) as [ObservationRow, ObservationRow];
    expect(promised.scope).toBe('same_scope');
    expect(judgeOutcome(promised, reached, 'up')).toEqual({ verdict: 'exceeded', reason: null });
    expect(judgeOutcome(promised, { ...reached, scope: '' }, 'up').reason).toBe('scope');
  });
});
