import { isTarget } from '../../analysis/joinObservations.ts';
import { roomOf } from '../../analysis/judgeTarget.ts';
import { scoreTargets, summariseScorecard } from '../../analysis/scoreTargets.ts';
import { byId, requireRow } from '../../analysis/byId.ts';
import { growthYears, type GrowthYear } from '../../analysis/growthYears.ts';
import { chartById } from '../../charts/kit/allCharts.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { formatList } from '../../format/formatList.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { sources as committed } from '../../ledger/sources.ts';
import { isJudged, type Verdict } from '../../ledger/vocabulary.ts';
import { defineStory } from '../defineStory.ts';
import { storyFact } from '../storyFact.ts';

const OF = { place: '500000', indicator: 'gross-regional-product' };
const GROWTH = '/charts/city-growth/';
const SCORECARD = '/charts/city-scorecard-2025/';
const slug = 'growth-targets';

/** A year with both its figures: what can be judged has them. */
type BothFigures = GrowthYear & { target: ObservationRow; result: ObservationRow; distance: number };

const hasBoth = (year: GrowthYear): year is BothFigures =>
  isJudged(year.verdict) && year.target !== null && year.result !== null && year.distance !== null;

function required<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new RangeError(`${slug}: no ${what}`);
  return value;
}

/** The target and the result of a year, whose figures the prose names. */
function ofYear(years: readonly GrowthYear[], year: number): GrowthYear {
  return required(
    years.find((each) => each.year === year),
    `growth of ${String(year)}`,
  );
}

/** Where targets and results lie furthest apart. */
function extremeFacts(judged: readonly BothFigures[]) {
  const inOrder = judged.toSorted((a, b) => b.distance - a.distance);
  const [highest, lowest] = [required(inOrder[0], 'year judged'), required(inOrder.at(-1), 'year judged')];
  return {
    lowestYear: storyFact.year(lowest.year, GROWTH),
    lowestTarget: storyFact.figure(lowest.target),
    lowestResult: storyFact.figure(lowest.result),
    lowestGap: storyFact.number(Math.abs(lowest.distance), GROWTH, 1),
    highestYear: storyFact.year(highest.year, GROWTH),
    highestResult: storyFact.figure(highest.result),
    highestGap: storyFact.number(highest.distance, GROWTH, 1),
  };
}

/** Growth of the municipality, year by year. */
function growthFacts({ ledger }: Sources) {
  const years = growthYears(ledger, OF);
  const aimed = years.filter(({ target }) => target !== null);
  const judged = years.filter(hasBoth);
  const missed = judged.filter(({ verdict }) => verdict === 'missed');
  const [first, last] = [required(aimed[0], 'target'), required(aimed.at(-1), 'target')];
  const target = (year: number) => required(ofYear(years, year).target, `target for ${String(year)}`);
  const names = missed.map(({ year }) => String(year));
  return {
    firstYear: storyFact.year(first.year, GROWTH),
    firstTarget: storyFact.figure(required(first.target, 'target')),
    lastYear: storyFact.year(last.year, GROWTH),
    lastTarget: storyFact.figure(required(last.target, 'target')),
    judged: storyFact.number(judged.length, GROWTH),
    missed: storyFact.number(missed.length, GROWTH),
    missedYears: storyFact.words({ zh: formatList(names, 'zh'), en: formatList(names, 'en') }, GROWTH),
    target2020: storyFact.figure(target(2020)),
    target2023: storyFact.figure(target(2023)),
    target2024: storyFact.figure(target(2024)),
    result2024: storyFact.figure(required(ofYear(years, 2024).result, 'result of 2024')),
    room: storyFact.number(roomOf(target(2024).value, target(2024).unit), GROWTH, 1),
    ...extremeFacts(judged),
  };
}

/** The main targets of 2025, one by one: the same as the chart counts. */
function mainFacts({ ledger }: Sources) {
  const score = summariseScorecard(
    scoreTargets(ledger, { document: 'cq-2025-report', period: '2025', section: '二 预期目标' }),
  );
  const rowsOf = (verdict: Verdict) =>
    [...score.groups, ...score.reasons].find((group) => group.verdict === verdict)?.rows ?? [];
  const named = (verdict: Verdict) =>
    storyFact.names(
      rowsOf(verdict).map(({ indicator }) => indicator),
      SCORECARD,
    );
  return {
    mainTargets: storyFact.number(score.targets, SCORECARD),
    mainJudged: storyFact.number(score.judged, SCORECARD),
    mainOpen: storyFact.number(score.open.length, SCORECARD),
    mainExceeded: named('exceeded'),
    mainMissed: named('missed'),
    mainUnlike: storyFact.number(rowsOf('not_comparable').length, SCORECARD),
    mainSilent: storyFact.number(rowsOf('not_stated').length, SCORECARD),
  };
}

/** The level aimed at, as first and as last set. */
function farFacts({ ledger }: Sources) {
  const issued = byId(ledger.documents);
  const dayOf = ({ document }: ObservationRow): string => requireRow(issued, document, slug).issued_on;
  const levels = ledger.observations
    .filter((row) => row.place === OF.place && row.indicator === OF.indicator && row.basis === 'level')
    .filter(isTarget)
    .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const [first, last] = [required(levels[0], 'level aimed at'), required(levels.at(-1), 'level aimed at')];
  const page = '/charts/gdp-timeline/';
  const year = (text: string) => storyFact.year(Number(text.slice(0, 4)), page);
  return {
    farFirst: storyFact.figure(first),
    farFirstYear: year(first.period),
    farFirstReport: year(dayOf(first)),
    farLast: storyFact.figure(last),
    farLastYear: year(last.period),
    farLastReport: year(dayOf(last)),
  };
}

/** What the city aimed at each year, and what came of it. */
export const growthTargetsStory = defineStory({
  slug,
  order: 1,
  published: '2026-11-30',
  lead: 'city-growth',
  documents: [
    ...new Set([
      ...chartById('city-growth').documents(committed),
      ...['cq-2025-report', 'cq-2026-report', 'cq-2023-target-news'],
    ]),
  ],
  facts: (sources) => ({ ...growthFacts(sources), ...mainFacts(sources), ...farFacts(sources) }),
});
