import {
  confinedGroups,
  countAwardsByCategory,
  countAwardsByPlace,
  rateAwardsByCluster,
  summariseAwards,
  summariseCategories,
} from '../../analysis/awards.ts';
import { clusterLabel } from '../../ledger/vocabulary.ts';
import { defineStory } from '../defineStory.ts';
import { storyFact } from '../storyFact.ts';

const PLACES = '/charts/awards-by-place/';
const CLUSTERS = '/charts/awards-by-cluster/';
const GROUPS = '/charts/awards-by-category/';

/** Where the commendations of 2020 went, and where none went. */
export const whoWasCommendedStory = defineStory({
  slug: 'who-was-commended',
  order: 1,
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
    if (highest === undefined || lowest === undefined) throw new RangeError('no clusters to tell of');
    return {
      awards: storyFact.number(awards.awards, '/awards/'),
      groups: storyFact.number(groups.groups, GROUPS),
      commended: storyFact.number(awards.commended, PLACES),
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
      leadingShare: storyFact.percent(awards.leading / awards.awards, PLACES),
      median: storyFact.number(awards.median, PLACES),
      atMostTwo: storyFact.number(awards.atMostTwo, PLACES),
      smallest: storyFact.number(groups.smallest, GROUPS),
      largest: storyFact.number(groups.largest, GROUPS),
      centralOnly: storyFact.labels(
        confinedGroups(byGroup, ['central']).map(({ category }) => category),
        GROUPS,
      ),
      outerOnly: storyFact.labels(
        confinedGroups(byGroup, ['northeast', 'southeast']).map(({ category }) => category),
        GROUPS,
      ),
      highestCluster: storyFact.words(clusterLabel[highest.cluster], CLUSTERS),
      highestRate: storyFact.number(highest.rate, CLUSTERS, 1),
      lowestCluster: storyFact.words(clusterLabel[lowest.cluster], CLUSTERS),
      lowestRate: storyFact.number(lowest.rate, CLUSTERS, 1),
    };
  },
});
