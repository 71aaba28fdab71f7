import { describe, expect, it } from 'vitest';
import { scoreTargets, summariseScorecard } from '../../src/analysis/scoreTargets.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { indicatorRow } from './indicatorRow.ts';
import { DOCUMENT, figureLedger, indicator, observation, outcome } from './figures.ts';

const observations = [
  observation('t1', { indicator: 'gdp', comparator: 'about', value: 6, start: 1 }),
  observation('t2', { indicator: 'trade', value: 3, start: 2 }),
  observation('t3', { indicator: 'loans', value: 20, start: 3 }),
  observation('t4', { indicator: 'shops', value: 7.5, start: 4 }),
  observation('t5', { indicator: 'jobs', value: 3, unit: '万人', comparator: 'ge', start: 5 }),
  observation('t6', { indicator: 'gdp', period: '2027', value: 1 }),
  observation('r1', { indicator: 'gdp', kind: 'result', value: 5.9 }),
  observation('r2', { indicator: 'trade', kind: 'result', value: 6.6 }),
  observation('r3', { indicator: 'loans', kind: 'result', value: 16.82 }),
  observation('r4', { indicator: 'shops', kind: 'result', value: 4 }),
  observation('r5', { indicator: 'jobs', kind: 'result', value: 3.1, unit: '万人' }),
  observation('broken', { indicator: 'trade', kind: 'result', series: 'trade-2024' }),
];
const indicators = ['gdp', 'trade', 'loans', 'shops', 'jobs'].map((id) => indicator(id));
const outcomes = [
  outcome('t5', ''),
  outcome('t4', 'r4'),
  outcome('t1', 'r1'),
  outcome('t3', 'r3'),
  outcome('t2', 'r2'),
  outcome('t6', ''),
  outcome('', 'r1'),
];
const score = (own = outcomes) =>
  scoreTargets(figureLedger({ indicators, observations, outcomes: own }), DOCUMENT, '2024');

describe('scoreTargets', () => {
  it('judges by the rules, best verdict first, and says the distance in points without noise', () => {
    expect(score().map(({ target, verdict, score: own }) => [target.id, verdict, own?.distance])).toEqual([
      ['t2', 'exceeded', 3.6],
      ['t1', 'about_met', -0.1],
      ['t3', 'missed', -3.18],
      ['t4', 'missed', -3.5],
      ['t5', 'not_looked_up', undefined],
    ]);
  });

  it('gives room to “about” only', () => {
    expect(score().map(({ score: own }) => own?.room)).toEqual([0, 0.5, 0, 0, undefined]);
  });

  it('gives no score where a result decides nothing, and says why', () => {
    const early = observation('early', {
      indicator: 'trade',
      kind: 'result',
      value: 6.6,
      vintage: 'expected',
    });
    const ledger = figureLedger({
      indicators,
      observations: [...observations, early],
      outcomes: [outcome('t2', 'early'), outcome('t1', '')],
    });
    expect(
      scoreTargets(ledger, DOCUMENT, '2024').map(({ verdict, reason, score: own }) => [verdict, reason, own]),
    ).toEqual([
      ['not_comparable', 'expected', null],
      ['not_looked_up', 'no_result', null],
    ]);
  });

  it('puts first what lies furthest to the better side', () => {
    const fall = { indicator: 'deaths', kind: 'result' } as const;
    const ledger = figureLedger({
      indicators: [indicatorRow('deaths', { direction: 'down' })],
      observations: [
        observation('t1', { indicator: 'deaths', value: -5 }),
        observation('t2', { indicator: 'deaths', value: -2 }),
        observation('r1', { ...fall, value: -6 }),
        observation('r2', { ...fall, value: -9 }),
      ],
      outcomes: [outcome('t1', 'r1'), outcome('t2', 'r2')],
    });
    expect(
      scoreTargets(ledger, DOCUMENT, '2024').map(({ target, verdict, score: own }) => [
        target.id,
        verdict,
        own?.distance,
      ]),
    ).toEqual([
      ['t2', 'exceeded', -7],
      ['t1', 'exceeded', -1],
    ]);
  });

  it('refuses a result behind a break, and points of what is no percentage', () => {
    expect(() => score([outcome('t2', 'broken')])).toThrow(
      't2 and broken are of two series (none, trade-2024)',
    );
    expect(() => score([outcome('t5', 'r5')])).toThrow('t5 is in 万人');
  });
});

describe('summariseScorecard', () => {
  it('counts what is reached, missed and open, and finds the extremes', () => {
    const facts = summariseScorecard(score());
    expect(facts).toMatchObject({ targets: 5, judged: 4, reached: 2, missed: 2 });
    expect(facts.groups.map(({ verdict, rows }) => [verdict, rows.length])).toEqual([
      ['exceeded', 1],
      ['about_met', 1],
      ['missed', 2],
    ]);
    expect([facts.highest.target.id, facts.lowest.target.id]).toEqual(['t2', 't4']);
    expect(facts.open.map(({ target }) => target.id)).toEqual(['t5']);
  });

  it('needs a target that can be judged', () => {
    expect(() => summariseScorecard(score([outcome('t5', '')]))).toThrow('none of the targets can be judged');
  });

  it('finds the verdicts the committed outcomes say', () => {
    const ledger = loadLedger();
    const scored = scoreTargets(ledger, DOCUMENT, '2024');
    const written = new Map(ledger.outcomes.map(({ target, verdict }) => [target, verdict]));
    expect(summariseScorecard(scored)).toMatchObject({ targets: 36, judged: 7, reached: 4, missed: 3 });
    for (const { target, verdict } of scored) expect(verdict, target.id).toBe(written.get(target.id));
  });
});
