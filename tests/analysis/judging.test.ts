import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomOf, type Judged, judgeTarget, worstAndBest } from '../../src/analysis/judgeTarget.ts';
import { comparatorLabel, wordsOf } from '../../src/ledger/vocabulary.ts';
import { runs } from '../properties.ts';

const ORDER: readonly string[] = ['missed', 'about_met', 'met', 'exceeded'];
/** Some judgements: a target, what came of it, the verdict; the reason follows from the verdict where none is said. */
function judgements(title: string, rest: Pick<Judged, 'unit' | 'direction'>, cases: string): void {
  it.each(cases.trim().split(/,\s+/))(`${title}: %s`, (said) => {
    const [comparator, wanted, , resultComparator, came, verdict, why] = said.split(' ') as [
      Firm,
      string,
      string,
      Firm,
      string,
      string,
      string?,
    ];
    const judged = judgeTarget({
      ...rest,
      comparator,
      target: Number(wanted),
      resultComparator,
      result: Number(came),
    });
    expect(judged).toEqual({ verdict, reason: why ?? (verdict === 'not_comparable' ? 'result_open' : null) });
  });
}
type Firm = Judged['comparator'];

judgements(
  'a target',
  { unit: '%', direction: 'up' },
  `
  eq 4 by eq 4 met, eq 4 by eq 4.04 met, eq 7.5 by eq 7.46 met, eq 6 by eq 15.5 exceeded,
  eq 4 by eq 0.4 missed, ge 8 by eq 8 met, ge 8 by eq 8.1 exceeded, ge 8 by eq 7.9 missed,
  gt 500 by eq 500 missed, gt 500 by eq 501 exceeded, about 6 by eq 5.9 about_met,
  about 6 by eq 5.5 about_met, about 6 by eq 5.4 missed, about 6 by eq 6.6 exceeded,
  eq -3.5 by eq -4 missed, eq -3.5 by eq -3 exceeded, lt 5 by eq 6 not_comparable against_direction
`,
);

// A result that says how firm it is: 突破400亿 with 突破400亿元 is met, never missed.
judgements(
  'an amount',
  { unit: '亿元', direction: 'up' },
  `
  about 1000 by eq 960 about_met, about 1000 by eq 940 missed, gt 400 by gt 400 met,
  gt 400 by ge 400 not_comparable, gt 400 by ge 401 exceeded, ge 400 by gt 400 met,
  ge 400 by ge 400 met, ge 400 by ge 450 exceeded, ge 400 by ge 390 not_comparable,
  eq 400 by gt 400 met, eq 400 by gt 390 not_comparable, ge 400 by lt 400 missed,
  ge 400 by le 400 not_comparable, gt 400 by le 400 missed, ge 400 by lt 500 not_comparable,
  about 400 by about 400 about_met, about 400 by about 300 missed,
  about 400 by about 370 not_comparable, ge 400 by about 400 not_comparable,
  ge 400 by about 450 exceeded, about 400 by gt 380 about_met
`,
);

judgements(
  'what should fall',
  { unit: '%', direction: 'down' },
  `
  eq -3.5 by eq -4 exceeded, eq -3.5 by eq -3.5 met, eq -3.5 by eq -3 missed, eq -3.5 by eq 1 missed,
  le -10 by eq -12 exceeded, le -10 by le -10 met, le 5.5 by eq 5.5 met, le 5.5 by eq 5.6 missed,
  le 5.5 by eq 5.1 exceeded, lt 5 by eq 5 missed, le 4 by gt 4 missed, le 4 by le 3 exceeded,
  le 4 by ge 3 not_comparable, about 5 by eq 5.4 about_met, about 5 by eq 5.6 missed,
  about 5 by eq 4.4 exceeded, ge 5 by eq 6 not_comparable against_direction
`,
);

judgements(
  'what is better neither more nor less',
  { unit: '亿元', direction: 'neutral' },
  `
  eq 10 by eq 10 met, eq 10 by eq 12 not_comparable no_direction,
  eq 10 by eq 8 not_comparable no_direction, eq 10 by ge 10 not_comparable,
  about 10 by eq 10.4 about_met, about 10 by lt 9.5 not_comparable, about 10 by gt 10.5 not_comparable,
  ge 10 by eq 12 met, ge 10 by eq 9 missed, le 10 by eq 9 met, le 10 by eq 11 missed,
  le 10 by ge 9 not_comparable
`,
);

describe('every judgement', () => {
  const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10);
  const unit = fc.constantFrom('%', '个百分点', '亿元');
  const comparator = fc.constantFrom(...wordsOf(comparatorLabel));
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
