import {
  confinedGroups,
  countAwardsByCategory,
  countAwardsByPlace,
  rateAwardsByCluster,
  summariseAwards,
  summariseCategories,
} from '../../analysis/awards.ts';
import { arrangeMatrix, mostOuterCategory } from '../../charts/awards-matrix/numbers.ts';
import { shareWords } from '../../format/shareWords.ts';
import { t } from '../../i18n/t.ts';
import { clusterLabel } from '../../ledger/vocabulary.ts';
import { defineStory } from '../defineStory.ts';
import { storyFact } from '../storyFact.ts';

const PLACES = '/charts/awards-by-place/';
const CLUSTERS = '/charts/awards-by-cluster/';
const GROUPS = '/charts/awards-by-category/';

/** A cluster as within a sentence. */
const clusterFact = (cluster: keyof typeof clusterLabel) =>
  storyFact.words(t(clusterLabel[cluster].zh, clusterLabel[cluster].en.toLowerCase()), CLUSTERS);

/** Where the commendations of 2020 went, and where none went. */
export const whoWasCommendedStory = defineStory({
  slug: 'who-was-commended',
  order: 2,
  published: '2026-11-20',
  lead: 'awards-map',
  documents: ['cq-2020-commendation'],
  facts: ({ ledger }) => {
    const counted = countAwardsByPlace(ledger.places, ledger.awards);
    const awards = summariseAwards(counted);
    const byGroup = countAwardsByCategory(ledger.awardCategories, ledger.awards, ledger.places);
    const groups = summariseCategories(byGroup);
    const clusters = rateAwardsByCluster(counted).filter(({ cluster }) => cluster !== 'zones');
    const [highest, lowest] = [clusters[0], clusters.at(-1)];
    const outer = mostOuterCategory(arrangeMatrix(counted, ledger.awardCategories, ledger.awards));
    if (highest === undefined || lowest === undefined) throw new RangeError('no clusters to tell of');
    return {
      awards: storyFact.number(awards.awards, '/awards/'),
      groups: storyFact.number(groups.groups, GROUPS),
      commendedDistricts: storyFact.number(awards.commendedDistricts, PLACES),
      districts: storyFact.number(awards.districts, '/places/'),
      zones: storyFact.number(awards.zones.length, PLACES),
      without: storyFact.number(awards.without.length, PLACES),
      withoutNames: storyFact.places(
        awards.without.map(({ place }) => place),
        PLACES,
      ),
      topNames: storyFact.places(
        awards.top.map(({ place }) => place),
        PLACES,
      ),
      topCount: storyFact.number(awards.top[0]?.count ?? 0, PLACES),
      leaders: storyFact.number(awards.leaders.length, PLACES),
      leaderNames: storyFact.places(
        awards.leaders.map(({ place }) => place),
        PLACES,
      ),
      leading: storyFact.number(awards.leading, PLACES),
      leadersCentral: storyFact.number(
        awards.leaders.filter(({ place }) => place.cluster === 'central').length,
        PLACES,
      ),
      leadingShare: storyFact.words(
        t(shareWords(awards.leading / awards.awards, 'zh'), shareWords(awards.leading / awards.awards, 'en')),
        PLACES,
      ),
      median: storyFact.number(awards.median, PLACES),
      atMostTwo: storyFact.number(awards.atMostTwo, PLACES),
      centralOnly: storyFact.subjects(
        confinedGroups(byGroup, ['central']).map(({ category }) => category),
        GROUPS,
      ),
      outerOnly: storyFact.subjects(
        confinedGroups(byGroup, ['northeast', 'southeast']).map(({ category }) => category),
        GROUPS,
      ),
      highestCluster: clusterFact(highest.cluster),
      outerElsewhere: storyFact.percent(outer.outerElsewhere / outer.ofElsewhere, '/charts/awards-matrix/'),
      highestRate: storyFact.number(highest.rate, CLUSTERS, 1),
      lowestCluster: clusterFact(lowest.cluster),
      lowestRate: storyFact.number(lowest.rate, CLUSTERS, 1),
    };
  },
});
