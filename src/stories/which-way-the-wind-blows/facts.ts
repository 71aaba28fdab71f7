import { countRewards, summariseMeasures } from '../../analysis/summariseMeasures.ts';
import { joinCrosswalk, summariseCrosswalk } from '../../analysis/joinCrosswalk.ts';
import { measureRecords, roundSteps } from '../../analysis/measureRecords.ts';
import { rewardsOfList } from '../../analysis/awards.ts';
import { roundDates } from '../../format/roundDates.ts';
import { t } from '../../i18n/t.ts';
import { awardRewardLabel } from '../../ledger/awards.ts';
import { rewardLabel } from '../../ledger/vocabulary.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { defineStory } from '../defineStory.ts';
import { storyFact } from '../storyFact.ts';

const CROSSWALK = '/charts/crosswalk-2020-2022/';
const REWARDS = '/charts/measures-rewards/';
const ROUND = '/measures/#round';

/** What came and what went between the list of 2020 and the rules of 2022. */
function changeFacts({ ledger }: Sources) {
  const summary = summariseCrosswalk(joinCrosswalk(ledger));
  const relation = (name: string) => summary.relations.find((row) => row.relation === name);
  return {
    groups: storyFact.number(summary.groups, '/awards/'),
    measures: storyFact.number(summary.measures, '/measures/'),
    same: storyFact.number(relation('same')?.groups ?? 0, CROSSWALK),
    broadened: storyFact.number(relation('broadened')?.groups ?? 0, CROSSWALK),
    merged: storyFact.number(relation('merged')?.groups ?? 0, CROSSWALK),
    mergedInto: storyFact.number(relation('merged')?.measures ?? 0, CROSSWALK),
    gone: storyFact.number(summary.gone.length, CROSSWALK),
    goneNames: storyFact.subjects(
      summary.gone.flatMap(({ category }) => category ?? []),
      CROSSWALK,
    ),
    fresh: storyFact.number(summary.fresh.length, CROSSWALK),
    freshNames: storyFact.names(
      summary.fresh.flatMap(({ measure }) => measure ?? []),
      CROSSWALK,
    ),
  };
}

/** What a commendation is worth, and who may have it. */
function worthFacts({ ledger }: Sources) {
  const records = measureRecords(ledger);
  const { total, kinds } = rewardsOfList(ledger);
  const [first, second] = countRewards(records).kinds;
  const { money, awarding, counties, townships, zones } = summariseMeasures(records);
  if (first === undefined || second === undefined) throw new RangeError('two kinds of reward are told of');
  return {
    listed: storyFact.figure(total),
    listedKinds: storyFact.subjects(
      kinds.map(({ reward }) => ({
        label_zh: awardRewardLabel[reward].zh,
        label_en: awardRewardLabel[reward].en,
      })),
      `/documents/${total.document}/#${kinds[0]?.id ?? ''}`,
    ),
    firstKind: storyFact.words(rewardLabel[first.reward], REWARDS),
    firstCount: storyFact.number(first.measures, REWARDS),
    secondKind: storyFact.words(rewardLabel[second.reward], REWARDS),
    secondCount: storyFact.number(second.measures, REWARDS),
    money: storyFact.number(money, REWARDS),
    awarding: storyFact.number(awarding, REWARDS),
    counties: storyFact.number(counties.whole + counties.partly, REWARDS),
    zones: storyFact.number(zones.whole + zones.partly, REWARDS),
    townships: storyFact.number(townships.whole + townships.partly, REWARDS),
  };
}

/** From 26 groups to 30 measures, and what they are worth. */
export const windStory = defineStory({
  slug: 'which-way-the-wind-blows',
  order: 3,
  published: '2026-11-20',
  lead: 'crosswalk-2020-2022',
  documents: ['cq-2020-commendation', 'cq-2022-measures'],
  facts: (sources) => {
    const { dated } = roundSteps(sources.ledger.processSteps);
    return {
      ...changeFacts(sources),
      ...worthFacts(sources),
      dated: storyFact.number(dated.length, ROUND),
      due: storyFact.words(t(roundDates(dated, 'zh'), roundDates(dated, 'en')), ROUND),
    };
  },
});
