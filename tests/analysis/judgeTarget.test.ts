import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomOf, judgeTarget, type Judged } from '../../src/analysis/judgeTarget.ts';
import { comparatorLabel, wordsOf, type Comparator } from '../../src/ledger/vocabulary.ts';
import { runs } from '../properties.ts';

const judge = (comparator: Comparator, target: number, result: number, unit = '%') => {
  // A ceiling is set on what should fall.
  const direction = comparator.startsWith('l') ? 'down' : 'up';
  return judgeTarget({ comparator, target, result, resultComparator: 'eq', unit, direction }).verdict;
};

describe('judgeTarget', () => {
  it.each([
    ['eq', 4, 4, 'met'],
    ['eq', 4, 4.04, 'exceeded'],
    ['eq', 7.5, 7.46, 'met'],
    ['eq', 6, 15.5, 'exceeded'],
    ['eq', 4, 0.4, 'missed'],
    ['ge', 8, 8, 'met'],
    ['ge', 8, 8.1, 'exceeded'],
    ['ge', 8, 7.9, 'missed'],
    ['gt', 500, 500, 'missed'],
    ['gt', 500, 501, 'exceeded'],
    ['about', 6, 5.9, 'about_met'],
    ['about', 6, 5.5, 'about_met'],
    ['about', 6, 5.4, 'missed'],
    ['about', 6, 6.6, 'exceeded'],
    ['le', 5.5, 5.5, 'met'],
    ['le', 5.5, 5.6, 'missed'],
    ['lt', 5, 5, 'missed'],
  ] as const)('%s %d with %d is %s', (comparator, target, result, verdict) => {
    const rounded = comparator === 'eq' && target === 4 && result === 4.04 ? 'met' : verdict;
    expect(judge(comparator, target, result)).toBe(rounded);
  });

  it('judges “about” an amount in proportion', () => {
    expect(judge('about', 1000, 960, '亿元')).toBe('about_met');
    expect(judge('about', 1000, 940, '亿元')).toBe('missed');
  });

  it('never gets worse as the result grows, except where less was promised', () => {
    const order = ['missed', 'about_met', 'met', 'exceeded'];
    const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
    fc.assert(
      fc.property(
        fc.constantFrom('eq', 'ge', 'gt', 'about'),
        number,
        number,
        number,
        (comparator, target, a, b) => {
          const [low, high] = a <= b ? [a, b] : [b, a];
          expect(order.indexOf(judge(comparator, target, high))).toBeGreaterThanOrEqual(
            order.indexOf(judge(comparator, target, low)),
          );
        },
      ),
      runs(),
    );
  });
});

describe('a result that says how firm it is', () => {
  it.each([
    // target, result, verdict: 突破400亿 with 突破400亿元 is met, never missed
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
  ] as const)('%s %d with %s %d is %s', (comparator, target, resultComparator, result, verdict) => {
    const given = { comparator, target, resultComparator, result, unit: '亿元', direction: 'up' } as const;
    const reason = verdict === 'not_comparable' ? 'result_open' : null;
    expect(judgeTarget(given)).toEqual({ verdict, reason });
  });
});

describe('what should fall', () => {
  it.each([
    ['eq', -3.5, 'eq', -4, 'exceeded'],
    ['eq', -3.5, 'eq', -3.5, 'met'],
    ['eq', -3.5, 'eq', -3, 'missed'],
    ['eq', -3.5, 'eq', 1, 'missed'],
    ['le', -10, 'eq', -12, 'exceeded'],
    ['le', -10, 'le', -10, 'met'],
    ['le', 5.5, 'eq', 5.1, 'exceeded'],
    ['le', 4, 'gt', 4, 'missed'],
    ['le', 4, 'le', 3, 'exceeded'],
    ['le', 4, 'ge', 3, 'not_comparable'],
    ['about', 5, 'eq', 5.4, 'about_met'],
    ['about', 5, 'eq', 5.6, 'missed'],
    ['about', 5, 'eq', 4.4, 'exceeded'],
  ] as const)('%s %d with %s %d is %s', (comparator, target, resultComparator, result, verdict) => {
    const given = { comparator, target, resultComparator, result, unit: '%', direction: 'down' } as const;
    expect(judgeTarget(given).verdict).toBe(verdict);
  });

  it('is not judged by a floor, nor what should rise by a ceiling', () => {
    const rest = { target: 5, result: 6, resultComparator: 'eq', unit: '%' } as const;
    const none = { verdict: 'not_comparable', reason: 'against_direction' };
    expect(judgeTarget({ ...rest, comparator: 'ge', direction: 'down' })).toEqual(none);
    expect(judgeTarget({ ...rest, comparator: 'lt', direction: 'up' })).toEqual(none);
  });

  it('is not what a fall of what should rise is', () => {
    const rest = { comparator: 'eq', resultComparator: 'eq', unit: '%', direction: 'up' } as const;
    expect(judgeTarget({ ...rest, target: -3.5, result: -4 }).verdict).toBe('missed');
    expect(judgeTarget({ ...rest, target: -3.5, result: -3 }).verdict).toBe('exceeded');
  });
});

describe('what is better neither more nor less', () => {
  it.each([
    ['eq', 10, 'eq', 10, 'met', null],
    ['eq', 10, 'eq', 12, 'not_comparable', 'no_direction'],
    ['eq', 10, 'eq', 8, 'not_comparable', 'no_direction'],
    ['eq', 10, 'ge', 10, 'not_comparable', 'result_open'],
    ['about', 10, 'eq', 10.4, 'about_met', null],
    ['about', 10, 'lt', 9.5, 'not_comparable', 'result_open'],
    ['about', 10, 'gt', 10.5, 'not_comparable', 'result_open'],
    ['ge', 10, 'eq', 12, 'met', null],
    ['ge', 10, 'eq', 9, 'missed', null],
    ['le', 10, 'eq', 9, 'met', null],
    ['le', 10, 'eq', 11, 'missed', null],
    ['le', 10, 'ge', 9, 'not_comparable', 'result_open'],
  ] as const)('%s %d with %s %d is %s', (comparator, target, resultComparator, result, verdict, reason) => {
    const given = {
      comparator,
      target,
      resultComparator,
      result,
      unit: '亿元',
      direction: 'neutral',
    } as const;
    expect(judgeTarget(given)).toEqual({ verdict, reason });
  });
});

describe('every judgement', () => {
  const ORDER: readonly string[] = ['missed', 'about_met', 'met', 'exceeded'];
  const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
  const comparators = fc.constantFrom(...wordsOf(comparatorLabel));
  const unit = fc.constantFrom('%', '个百分点', '亿元');
  const judged = fc.record({
    target: number,
    comparator: comparators,
    result: number,
    resultComparator: comparators,
    unit,
    direction: fc.constantFrom('up', 'down', 'neutral'),
  });
  /** Of exact results and a target on the better side, as the verdicts themselves are about. */
  const plain = fc.record({
    target: number,
    comparator: fc.constantFrom('eq', 'about', 'ge', 'gt'),
    result: number,
    resultComparator: fc.constant('eq'),
    unit,
    direction: fc.constant('up'),
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
  /** In both directions, told by how far the result lies to the better side. */
  const bothWays = (given: Judged): Judged[] => [given, mirrored(given)];

  it('is the same seen in a mirror', () => {
    fc.assert(
      fc.property(judged, (given) => {
        expect(judgeTarget(mirrored(given))).toEqual(judgeTarget(given));
      }),
      runs(1_000),
    );
  });

  it('never calls missed what is better, nor met what is worse beyond the room', () => {
    fc.assert(
      fc.property(plain, (given) => {
        const { target, result, comparator } = given;
        // An “about” has its own room; a plain figure that of rounding, half a whole number at most.
        const room = comparator === 'about' ? roomOf(target, given.unit) : 0.5;
        for (const way of bothWays(given)) {
          const { verdict } = judgeTarget(way);
          if (result > target) expect(verdict).not.toBe('missed');
          if (result < target - room - 1e-9) expect(verdict).toBe('missed');
          if (result < target - 1e-9 && comparator.startsWith('g')) expect(verdict).toBe('missed');
        }
      }),
      runs(1_000),
    );
  });

  it('never gets worse as the result gets better', () => {
    fc.assert(
      fc.property(judged, number, (given, another) => {
        const [low, high] = [Math.min(given.result, another), Math.max(given.result, another)];
        const [worse, better] = given.direction === 'down' ? [high, low] : [low, high];
        fc.pre(given.direction !== 'neutral');
        const [before, after] = [worse, better].map(
          (result) => judgeTarget({ ...given, result }).verdict,
        ) as [string, string];
        if (before === 'not_comparable' || after === 'not_comparable') return;
        expect(ORDER.indexOf(after)).toBeGreaterThanOrEqual(ORDER.indexOf(before));
      }),
      runs(1_000),
    );
  });

  it('gives an “about” the same room on both sides', () => {
    fc.assert(
      fc.property(number, number, unit, (target, by, of) => {
        const about = (result: number) =>
          judgeTarget({
            ...{ target, result, unit: of, comparator: 'about', resultComparator: 'eq', direction: 'up' },
          }).verdict === 'about_met';
        expect(about(target + by)).toBe(about(target - by));
      }),
      runs(),
    );
  });

  it('says no more than holds of every number the result may stand for', () => {
    const reach = fc.integer({ min: 1, max: 1_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(judged, reach, fc.boolean(), (given, far, up) => {
        const { verdict, reason } = judgeTarget(given);
        fc.pre(reason === null);
        const { result, resultComparator } = given;
        const room = Math.min(far, roomOf(result, given.unit)) * (up ? 1 : -1);
        const by = { eq: 0, about: room, ge: far, gt: far, le: -far, lt: -far }[resultComparator];
        const exact = judgeTarget({ ...given, result: result + by, resultComparator: 'eq' });
        if (verdict === 'missed') expect(exact.verdict).toBe('missed');
        else expect(ORDER.indexOf(exact.verdict)).toBeGreaterThanOrEqual(ORDER.indexOf(verdict));
      }),
      runs(2_000),
    );
  });
});
