import { byId, requireRow } from '../../analysis/byId.ts';
import { countFirmness } from '../../analysis/countFirmness.ts';
import { scoreTargets, summariseScorecard } from '../../analysis/scoreTargets.ts';
import { summarisePromises, targetsOfDocument } from '../../analysis/summarisePromises.ts';
import { collectRanks, summariseRanks } from '../../charts/ranks-claimed/numbers.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { defineStory } from '../defineStory.ts';
import { storyFact } from '../storyFact.ts';

const NANAN = 'nanan-2024-report';
const NANAN_RESULTS = 'nanan-2025-report';
const YUBEI = 'yubei-2021-report';
const LIANGPING = 'liangping-2021-tasks';
const CITY = 'cq-2025-report';
const CITY_RESULTS = 'cq-2026-report';
const SCORECARD = '/charts/scorecard-nanan-2024/';
const slug = 'said-and-done';

/** Nan'an's targets for 2024 and what the pages at hand say came of them. */
function scorecardFacts({ ledger }: Sources) {
  const score = summariseScorecard(scoreTargets(ledger, { document: NANAN, period: '2024' }));
  const named = (verdict: string) =>
    storyFact.names(
      score.groups.find((group) => group.verdict === verdict)?.rows.map(({ indicator }) => indicator) ?? [],
      SCORECARD,
    );
  return {
    set: storyFact.number(score.targets, SCORECARD),
    judgedHere: storyFact.number(score.judged, SCORECARD),
    open: storyFact.number(score.open.length, SCORECARD),
    exceeded: named('exceeded'),
    aboutMet: named('about_met'),
    missed: named('missed'),
    lowestName: storyFact.names([score.lowest.indicator], SCORECARD),
    lowestTarget: storyFact.figure(score.lowest.target),
    lowestResult: storyFact.figure(score.lowest.score.result),
  };
}

/** The municipality's targets for 2025 and what its next report says came of them. */
function cityFacts({ ledger }: Sources) {
  const page = `/documents/${CITY}/`;
  const city = targetsOfDocument(ledger, CITY);
  return {
    citySet: storyFact.number(city.coded, page),
    cityJudged: storyFact.number(city.judged, '/places/500000/'),
    cityUnlike: storyFact.number(city.count('not_comparable'), '/places/500000/'),
    citySilent: storyFact.number(city.count('not_stated'), '/places/500000/'),
  };
}

/** Yubei's own tally of 2020, row by row, and its targets that wait for a result. */
function tallyFacts({ ledger }: Sources) {
  const rows = byId(ledger.observations);
  const row = (id: string) => storyFact.figure(requireRow(rows, id, slug));
  return {
    handed: row('yb21-171'),
    done: row('yb21-172'),
    partly: row('yb21-173'),
    notDone: row('yb21-174'),
  };
}

/** Nan'an's GDP by its levels and by its growth rate, and the ranks its report names. */
function claimFacts({ ledger }: Sources) {
  const level = requireRow(byId(ledger.inconsistencies), 'nanan-gdp-level-2024', slug);
  const ranks = summariseRanks(collectRanks(ledger.observations, NANAN));
  const [page, chart] = [`/methods/#${level.id}`, '/charts/ranks-claimed/'];
  return {
    levelRise: storyFact.percent((level.computed ?? 0) / 100, page, 1),
    levelStated: storyFact.percent((level.stated ?? 0) / 100, page, 1),
    ranks: storyFact.number(ranks.total, chart),
    firsts: storyFact.number(ranks.firsts, chart),
  };
}

/** What was promised, what came of it, and what was not looked up. */
export const saidAndDoneStory = defineStory({
  slug,
  order: 5,
  published: '2026-11-20',
  lead: 'scorecard-nanan-2024',
  documents: [NANAN, NANAN_RESULTS, YUBEI, LIANGPING, CITY, CITY_RESULTS],
  facts: (sources) => {
    const promises = summarisePromises(sources.ledger);
    return {
      targets: storyFact.number(promises.targets, '/charts/firmness/'),
      judged: storyFact.number(promises.judged, '/targets/'),
      missedAll: storyFact.number(promises.verdicts.missed, '/targets/'),
      sources: storyFact.number(
        new Set(countFirmness(sources.ledger.observations).map(({ document }) => document)).size,
        '/charts/firmness/',
      ),
      ...scorecardFacts(sources),
      ...cityFacts(sources),
      ...tallyFacts(sources),
      ...claimFacts(sources),
    };
  },
});
