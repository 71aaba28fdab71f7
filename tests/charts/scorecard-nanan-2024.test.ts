import { expect, it } from 'vitest';
import { measureDistance, scoreTargets, summariseScorecard } from '../../src/analysis/scoreTargets.ts';
import { type ScoreBullet, scorecard } from '../../src/charts/kit/scorecard.ts';
import { distanceWords, targetWords } from '../../src/charts/kit/scoreWords.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import type { ObservationRow } from '../../src/ledger/observations.ts';
import type { Verdict } from '../../src/ledger/vocabulary.ts';
import { figureLedger, indicatorRow, observationRow, outcomeRow } from '../rows.ts';
import { drawn, findings, LAYOUTS, matchesSnapshot, options, rectWidths } from './normalise.ts';

const DOCUMENT = 'nanan-2024-report';
const observation = (id: string, indicator: string, value: number, extra: Partial<ObservationRow> = {}) =>
  observationRow(id, {
    indicator,
    period: '2024',
    kind: id.startsWith('t') ? 'target' : 'result',
    value,
    document: DOCUMENT,
    start: Number(id.slice(1)),
    ...extra,
  });

const observations = [
  observation('t1', 'gdp', 6, { comparator: 'about' }),
  observation('t2', 'trade', 3),
  observation('t3', 'loans', 20),
  observation('t4', 'shops', 7.5),
  observation('t5', 'jobs', 3, { unit: '万人', comparator: 'ge' }),
  observation('t6', 'gdp', 1, { period: '2027' }),
  observation('r1', 'gdp', 5.9),
  observation('r2', 'trade', 6.6),
  observation('r3', 'loans', 16.82),
  observation('r4', 'shops', 4),
  observation('r5', 'jobs', 3.1, { unit: '万人' }),
  observation('r6', 'trade', 6, { series: 'trade-2024' }),
  observation('r7', 'trade', 6.6, { vintage: 'expected' }),
];
const indicators = ['gdp', 'trade', 'loans', 'shops', 'jobs'].map((id) => indicatorRow(id));
const of2024 = { document: DOCUMENT, period: '2024' };
/** Targets with what came of them, as `t1 r1 about_met`. */
const outcomesOf = (...told: string[]) =>
  told.map((each) => {
    const [target = '', result = '', verdict = 'not_looked_up'] = each.split(' ');
    return { ...outcomeRow(target, result), verdict: verdict as Verdict };
  });
const score = (...told: string[]) =>
  scoreTargets(figureLedger({ indicators, observations, outcomes: outcomesOf(...told) }), of2024);
const all = score('t5', 't4 r4 missed', 't1 r1 about_met', 't3 r3 missed', 't2 r2 exceeded', 't6', ' r1 met');

it('has the verdicts of the outcomes, best first, and the distance in points without noise; room has “about” only', () => {
  expect(
    all.map(({ target, verdict, score: own }) => [target.id, verdict, own?.distance, own?.room]),
  ).toEqual([
    ['t2', 'exceeded', 3.6, 0],
    ['t1', 'about_met', -0.1, 0.5],
    ['t3', 'missed', -3.18, 0],
    ['t4', 'missed', -3.5, 0],
    ['t5', 'not_looked_up', undefined, undefined],
  ]);
});

it('gives no score where a result decides nothing, and keeps what stands beside the target', () => {
  const told = score('t2 r7 not_comparable', 't1').map(({ verdict, stated, score: own }) => [
    verdict,
    stated?.row.id,
    own,
  ]);
  expect(told).toEqual([
    ['not_comparable', 'r7', null],
    ['not_looked_up', undefined, null],
  ]);
});

it('never judges: the outcome’s own verdict stands, whatever the figures say', () => {
  expect(score('t2 r2 missed').map(({ verdict, score: own }) => [verdict, own?.distance])).toEqual([
    ['missed', 3.6],
  ]);
});

it('takes one section of a document where it is told to', () => {
  const ledger = figureLedger({
    indicators,
    observations: observations.map((row) => ({ ...row, section: row.id === 't1' ? 'main' : 'rest' })),
    outcomes: outcomesOf('t1', 't2'),
  });
  const own = scoreTargets(ledger, { ...of2024, section: 'main' });
  expect(own.map(({ target }) => target.id)).toEqual(['t1']);
});

it('puts first what lies furthest to the better side', () => {
  const ledger = figureLedger({
    indicators: [indicatorRow('deaths', { direction: 'down' })],
    observations: [
      observation('t1', 'deaths', -5),
      observation('t2', 'deaths', -2),
      observation('r1', 'deaths', -6),
      observation('r2', 'deaths', -9),
    ],
    outcomes: outcomesOf('t1 r1 exceeded', 't2 r2 exceeded'),
  });
  const scored = scoreTargets(ledger, of2024).map(({ target, verdict, score: own }) => [
    target.id,
    verdict,
    own?.distance,
  ]);
  expect(scored).toEqual([
    ['t2', 'exceeded', -7],
    ['t1', 'exceeded', -1],
  ]);
});

it('refuses a result behind a break', () => {
  expect(() => score('t2 r6 exceeded')).toThrow('t2 and r6 are of two series (none, trade-2024)');
});

it('says how far amounts are in proportion, and nothing of a share of nothing', () => {
  const [jobs] = score('t5 r5 exceeded');
  expect(jobs?.score).toMatchObject({ measure: 'share', distance: 0.033333, room: 0 });
  expect(
    measureDistance(
      observation('t8', 'jobs', 0, { unit: '人' }),
      observation('r8', 'jobs', 3, { unit: '人' }),
    ),
  ).toMatchObject({
    measure: 'share',
    distance: null,
  });
});

it('counts what is reached, missed and open, and finds the extremes', () => {
  const facts = summariseScorecard(all);
  expect(facts).toMatchObject({ targets: 5, judged: 4, reached: 2, missed: 2 });
  expect(facts.groups.map(({ verdict, rows }) => `${verdict} ${String(rows.length)}`)).toEqual([
    'exceeded 1',
    'about_met 1',
    'missed 2',
  ]);
  expect([facts.highest, facts.lowest, ...facts.open].map(({ target }) => target.id)).toEqual([
    't2',
    't4',
    't5',
  ]);
  expect(() => summariseScorecard(score('t5'))).toThrow('none of the targets can be judged');
});

it('finds the verdicts the committed outcomes say', () => {
  const ledger = loadLedger();
  const scored = scoreTargets(ledger, of2024);
  const written = new Map(ledger.outcomes.map(({ target, verdict }) => [target, verdict]));
  expect(summariseScorecard(scored)).toMatchObject({ targets: 36, judged: 7, reached: 4, missed: 3 });
  for (const { target, verdict } of scored) expect(verdict, target.id).toBe(written.get(target.id));
  expect(findings('scorecard-nanan-2024')).toEqual([
    '南岸2024：查了的7项目标，3项没达到，固定资产投资差得最远',
    'Nan’an 2024: of 7 targets looked up, 3 were missed, total investment in fixed assets by most',
  ]);
});

it.each([
  ['points', -3.6, '低3.6个百分点', '3.6 points below'],
  ['points', 1, '高1个百分点', '1 point above'],
  ['points', 0, '与目标相同', 'equal to the target'],
  ['share', -0.125, '低12.5%', '12.5% below'],
  ['share', null, '', ''],
] as const)('says a distance in %s of %d', (measure, distance, ...said) => {
  expect(LANGS.map((lang) => distanceWords({ measure, distance }, lang))).toEqual(said);
});

it.each([
  [{}, '增长20%以上', '20% or more (growth)'],
  [{ context_zh: '力争', context_en: 'aim' }, '20%以上（力争）', '20% or more (aim)'],
  [{ basis: 'share' }, '20%以上', '20% or more'],
  [{ value: -2.5, comparator: 'eq' }, '下降2.5%', '2.5% (fall)'],
  [{ value: -2.5 }, '增长−2.5%以上', '−2.5% or more (growth)'],
  [{ basis: 'share', scope: 'same_scope' }, '20%以上（同口径）', '20% or more (on a comparable basis)'],
  [
    { scope: 'same_scope', context_en: 'aim', context_zh: '力争' },
    '20%以上（同口径、力争）',
    '20% or more (on a comparable basis, aim)',
  ],
] as const)('says what the number is, from the row’s own words where it has some: %j', (extra, ...said) => {
  const row = observation('t1', 'gdp', 20, { comparator: 'ge', ...extra });
  expect(LANGS.map((lang) => targetWords(row, lang))).toEqual(said);
});

type Comparator = ScoreBullet['target']['comparator'];
function bullet(label: string, comparator: Comparator, target: number, result: number): ScoreBullet {
  const end = (value: number, kind: string) => ({
    ...{ value, label: `${kind} ${String(value)}%`, href: `/documents/d/#${label}-${kind}` },
    description: `${label}: ${kind} ${String(value)}%`,
  });
  return {
    ...{ label, shared: true, distance: `▲ ${String(result - target)}`, result: end(result, 'result') },
    target: { ...end(target, 'target'), room: comparator === 'about' ? 0.5 : 0, comparator },
  };
}
const card = {
  groups: [
    { title: '▲ exceeded · 2', bullets: [bullet('Trade', 'eq', 3, 6), bullet('Jobs', 'ge', 2, 3)] },
    { title: '◐ roughly met · 1', bullets: [bullet('地区生产总值', 'about', 6, 6)] },
    { title: '▼ missed · 1', bullets: [bullet('Unemployment', 'le', 5, 12)] },
  ],
  open: [
    {
      title: '○ cannot be judged · 2: no result',
      items: [
        [{ text: 'Lamps: 100', href: '/documents/d/#lamps' }],
        [{ text: '公共停车位：1,000个', href: '/documents/d/#parking' }],
      ],
    },
  ],
};

it.each(LAYOUTS)(
  'draws results in proportion from zero, targets hollow, “about” as a band, %s',
  async (layout, width) => {
    const svg = drawn('card', () => scorecard(card, options(width)));
    const [band = 0, six = 1, ...bars] = rectWidths(svg);
    expect(bars).toHaveLength(3);
    expect((bars[2] ?? 0) / six).toBeCloseTo(2, 1);
    expect(band / six).toBeCloseTo(1 / 6, 1);
    expect(svg.match(/<circle/g)).toHaveLength(4);
    expect(svg.match(/<a /g)).toHaveLength(10);
    await matchesSnapshot(svg, `scorecard-nanan-2024--${layout}`);
    const broken = { ...card, groups: [{ title: 't', bullets: [bullet('Trade', 'eq', Number.NaN, 1)] }] };
    expect(() => scorecard(broken, options(width))).toThrow(
      'chart scorecard: row 1 has a number that is not finite',
    );
  },
);

it.each(LAYOUTS)('draws an amount on a scale of its own, and what fell left of zero, %s', (_, width) => {
  const many = { ...bullet('Jobs', 'ge', 400_000, 500_000), shared: false };
  const groups = [
    { title: '▲', bullets: [bullet('Trade', 'eq', 3, 6), many, bullet('Prices', 'eq', -3, -6)] },
  ];
  const svg = drawn('card', () => scorecard({ groups, open: [] }, options(width)));
  const [six = 0, jobs = 0, fall] = rectWidths(svg);
  expect([jobs / six, (fall ?? 0) / six].map((part) => Math.round(part * 10) / 10)).toEqual([1, 1]);
});
