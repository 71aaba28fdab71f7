import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomOf } from '../../src/analysis/judgeExact.ts';
import { judgeOutcome } from '../../src/analysis/judgeOutcome.ts';
import { type Direction, type Judged, judgeTarget } from '../../src/analysis/judgeTarget.ts';
import { worstAndBest } from '../../src/analysis/worstAndBest.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { COMPARATORS } from '../../src/ledger/vocabulary.ts';
import { runs } from '../properties.ts';
import { observationRow } from '../rows.ts';

const ORDER: readonly string[] = ['missed', 'about_met', 'met', 'exceeded'];
const result = (extra: Partial<ObservationRow>): ObservationRow =>
  observationRow('r', { place: 'p', indicator: 'i', period: '2024', value: 5, ...extra });
const target = result({ id: 't', kind: 'target', comparator: 'about', value: 6 });
const judge = (one: Partial<ObservationRow>, other: Partial<ObservationRow>, direction: Direction = 'up') =>
  judgeOutcome({ ...target, ...one }, result(other), direction);

/** Some judgements, as `target: comparator value, result: comparator value, verdict`; the reason follows from the verdict where none is said. */
type Case = readonly [Judged['comparator'], number, Judged['comparator'], number, string, string?];
const judgements = (
  title: string,
  rest: Pick<Judged, 'unit' | 'direction'>,
  cases: readonly Case[],
): void => {
  for (const [comparator, wanted, resultComparator, came, verdict, reason] of cases)
    it(`${title}: ${comparator} ${String(wanted)} with ${resultComparator} ${String(came)} is ${verdict}`, () => {
      const judged = judgeTarget({ ...rest, comparator, target: wanted, resultComparator, result: came });
      expect(judged).toEqual({
        verdict,
        reason: reason ?? (verdict === 'not_comparable' ? 'result_open' : null),
      });
    });
};

judgements('a target', { unit: '%', direction: 'up' }, [
  ['eq', 4, 'eq', 4, 'met'],
  ['eq', 4, 'eq', 4.04, 'met'],
  ['eq', 7.5, 'eq', 7.46, 'met'],
  ['eq', 6, 'eq', 15.5, 'exceeded'],
  ['eq', 4, 'eq', 0.4, 'missed'],
  ['ge', 8, 'eq', 8, 'met'],
  ['ge', 8, 'eq', 8.1, 'exceeded'],
  ['ge', 8, 'eq', 7.9, 'missed'],
  ['gt', 500, 'eq', 500, 'missed'],
  ['gt', 500, 'eq', 501, 'exceeded'],
  ['about', 6, 'eq', 5.9, 'about_met'],
  ['about', 6, 'eq', 5.5, 'about_met'],
  ['about', 6, 'eq', 5.4, 'missed'],
  ['about', 6, 'eq', 6.6, 'exceeded'],
  // A fall of what should rise.
  ['eq', -3.5, 'eq', -4, 'missed'],
  ['eq', -3.5, 'eq', -3, 'exceeded'],
  ['lt', 5, 'eq', 6, 'not_comparable', 'against_direction'],
]);

judgements('an amount', { unit: '亿元', direction: 'up' }, [
  ['about', 1000, 'eq', 960, 'about_met'],
  ['about', 1000, 'eq', 940, 'missed'],
  // A result that says how firm it is: 突破400亿 with 突破400亿元 is met, never missed.
  ['gt', 400, 'gt', 400, 'met'],
  ['gt', 400, 'ge', 400, 'not_comparable'],
  ['gt', 400, 'ge', 401, 'exceeded'],
  ['ge', 400, 'gt', 400, 'met'],
  ['ge', 400, 'ge', 400, 'met'],
  ['ge', 400, 'ge', 450, 'exceeded'],
  ['ge', 400, 'ge', 390, 'not_comparable'],
  ['eq', 400, 'gt', 400, 'met'],
  ['eq', 400, 'gt', 390, 'not_comparable'],
  ['ge', 400, 'lt', 400, 'missed'],
  ['ge', 400, 'le', 400, 'not_comparable'],
  ['gt', 400, 'le', 400, 'missed'],
  ['ge', 400, 'lt', 500, 'not_comparable'],
  ['about', 400, 'about', 400, 'about_met'],
  ['about', 400, 'about', 300, 'missed'],
  ['about', 400, 'about', 370, 'not_comparable'],
  ['ge', 400, 'about', 400, 'not_comparable'],
  ['ge', 400, 'about', 450, 'exceeded'],
  ['about', 400, 'gt', 380, 'about_met'],
]);

judgements('what should fall', { unit: '%', direction: 'down' }, [
  ['eq', -3.5, 'eq', -4, 'exceeded'],
  ['eq', -3.5, 'eq', -3.5, 'met'],
  ['eq', -3.5, 'eq', -3, 'missed'],
  ['eq', -3.5, 'eq', 1, 'missed'],
  ['le', -10, 'eq', -12, 'exceeded'],
  ['le', -10, 'le', -10, 'met'],
  ['le', 5.5, 'eq', 5.5, 'met'],
  ['le', 5.5, 'eq', 5.6, 'missed'],
  ['le', 5.5, 'eq', 5.1, 'exceeded'],
  ['lt', 5, 'eq', 5, 'missed'],
  ['le', 4, 'gt', 4, 'missed'],
  ['le', 4, 'le', 3, 'exceeded'],
  ['le', 4, 'ge', 3, 'not_comparable'],
  ['about', 5, 'eq', 5.4, 'about_met'],
  ['about', 5, 'eq', 5.6, 'missed'],
  ['about', 5, 'eq', 4.4, 'exceeded'],
  ['ge', 5, 'eq', 6, 'not_comparable', 'against_direction'],
]);

judgements('what is better neither more nor less', { unit: '亿元', direction: 'neutral' }, [
  ['eq', 10, 'eq', 10, 'met'],
  ['eq', 10, 'eq', 12, 'not_comparable', 'no_direction'],
  ['eq', 10, 'eq', 8, 'not_comparable', 'no_direction'],
  ['eq', 10, 'ge', 10, 'not_comparable'],
  ['about', 10, 'eq', 10.4, 'about_met'],
  ['about', 10, 'lt', 9.5, 'not_comparable'],
  ['about', 10, 'gt', 10.5, 'not_comparable'],
  ['ge', 10, 'eq', 12, 'met'],
  ['ge', 10, 'eq', 9, 'missed'],
  ['le', 10, 'eq', 9, 'met'],
  ['le', 10, 'eq', 11, 'missed'],
  ['le', 10, 'ge', 9, 'not_comparable'],
]);

describe('every judgement', () => {
  const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
  const unit = fc.constantFrom('%', '个百分点', '亿元');
  const comparator = fc.constantFrom(...COMPARATORS);
  const judged = fc.record({
    target: number,
    comparator,
    result: number,
    resultComparator: comparator,
    unit,
    direction: fc.constantFrom('up', 'down', 'neutral'),
  });
  /** Of exact results and a target on the better side, as the verdicts themselves are about. */
  const plain = fc.record({
    ...{ target: number, result: number, unit, comparator: fc.constantFrom('eq', 'about', 'ge', 'gt') },
    ...{ resultComparator: fc.constant('eq'), direction: fc.constant('up') },
  });
  const turned = { eq: 'eq', about: 'about', ge: 'le', gt: 'lt', le: 'ge', lt: 'gt' } as const;
  const mirrored = (given: Judged): Judged => ({
    ...given,
    target: -given.target,
    comparator: turned[given.comparator],
    result: -given.result,
    resultComparator: turned[given.resultComparator],
    direction: ({ up: 'down', down: 'up', neutral: 'neutral' } as const)[given.direction],
  });
  const holds = <Given extends [unknown, ...unknown[]]>(
    usual: number,
    property: fc.IProperty<Given>,
  ): void => {
    fc.assert(property, runs(usual));
  };

  it('is the same seen in a mirror', () => {
    holds(
      1_000,
      fc.property(judged, (given) => {
        expect(judgeTarget(mirrored(given))).toEqual(judgeTarget(given));
      }),
    );
  });

  it('never calls missed what is better, nor met what is worse beyond the room', () => {
    holds(
      1_000,
      fc.property(plain, (given) => {
        // An “about” has its own room; a plain figure that of rounding, half a whole number at most.
        const room = given.comparator === 'about' ? roomOf(given.target, given.unit) : 0.5;
        for (const way of [given, mirrored(given)]) {
          const { verdict } = judgeTarget(way);
          if (given.result > given.target) expect(verdict).not.toBe('missed');
          if (given.result < given.target - room - 1e-9) expect(verdict).toBe('missed');
          if (given.result < given.target - 1e-9 && given.comparator.startsWith('g'))
            expect(verdict).toBe('missed');
        }
      }),
    );
  });

  it('never gets worse as the result gets better', () => {
    holds(
      1_000,
      fc.property(judged, number, (given, another) => {
        const ends = [given.result, another].sort((a, b) => (given.direction === 'down' ? b - a : a - b));
        fc.pre(given.direction !== 'neutral');
        const [before = '', after = ''] = ends.map((each) => judgeTarget({ ...given, result: each }).verdict);
        if (before === 'not_comparable' || after === 'not_comparable') return;
        expect(ORDER.indexOf(after)).toBeGreaterThanOrEqual(ORDER.indexOf(before));
      }),
    );
  });

  it('gives an “about” the same room on both sides', () => {
    holds(
      100,
      fc.property(number, number, unit, (wanted, by, of) => {
        const about = (came: number) =>
          judgeTarget({
            target: wanted,
            result: came,
            unit: of,
            comparator: 'about',
            resultComparator: 'eq',
            direction: 'up',
          }).verdict === 'about_met';
        expect(about(wanted + by)).toBe(about(wanted - by));
      }),
    );
  });

  it('says no more than holds of every number the result may stand for', () => {
    const reach = fc.integer({ min: 1, max: 1_000 }).map((n) => n / 100);
    holds(
      2_000,
      fc.property(judged, reach, fc.boolean(), (given, far, up) => {
        const { verdict, reason } = judgeTarget(given);
        fc.pre(reason === null);
        const room = Math.min(far, roomOf(given.result, given.unit)) * (up ? 1 : -1);
        const by = { eq: 0, about: room, ge: far, gt: far, le: -far, lt: -far }[given.resultComparator];
        const exact = judgeTarget({ ...given, result: given.result + by, resultComparator: 'eq' });
        if (verdict === 'missed') expect(exact.verdict).toBe('missed');
        else expect(ORDER.indexOf(exact.verdict)).toBeGreaterThanOrEqual(ORDER.indexOf(verdict));
      }),
    );
  });
});

it.each([
  ['eq', 'met', 'met'],
  ['about', 'missed', 'exceeded'],
  ['ge', 'met', 'exceeded'],
  ['gt', 'met', 'exceeded'],
  ['le', 'missed', 'met'],
  ['lt', 'missed', 'missed'],
] as const)(
  'of at least 400, where the result is %s 400, the worst and best are %s and %s',
  (resultComparator, worst, best) => {
    expect(
      worstAndBest({ target: 400, comparator: 'ge', result: 400, resultComparator, unit: '亿元' }),
    ).toEqual({ worst, best });
  },
);

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
