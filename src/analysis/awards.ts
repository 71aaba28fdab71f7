import { group, median, sum } from 'd3';
import type { AwardRow, AwardCategoryRow } from '../ledger/awards.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { CLUSTERS, type Cluster } from '../ledger/vocabulary.ts';
import { byId } from './byId.ts';

export interface PlaceAwards {
  place: PlaceRow;
  /** Number of groups in which the place was commended; 0 is a fact of the list, not a missing value. */
  count: number;
  awards: readonly AwardRow[];
}

/** Whether a place stood as a district or county on a day (ISO). */
export function isDistrictOn(place: PlaceRow, day: string): boolean {
  if (place.place_kind === 'municipality' || place.place_kind === 'development_zone') return false;
  return (
    (place.valid_from === '' || place.valid_from <= day) && (place.valid_to === '' || day < place.valid_to)
  );
}

/** The day the list of 2020 speaks of: the year's end. */
export const LIST_DAY = '2020-12-31';

/**
 * Every district and county that could be commended, and every zone that was, with its commendations.
 *
 * @returns most commended first; equals in the customary order of the divisions
 */
export function countAwardsByPlace(places: readonly PlaceRow[], awards: readonly AwardRow[]): PlaceAwards[] {
  const byPlace = group(awards, (award) => award.place);
  return places
    .map((place) => {
      const own = byPlace.get(place.id) ?? [];
      return { place, count: own.length, awards: own };
    })
    .filter(({ place, count }) => count > 0 || isDistrictOn(place, LIST_DAY))
    .sort((a, b) => b.count - a.count || a.place.sort - b.place.sort);
}

/** Places that the list of 2020 neither names nor could have named as a district: with the listed ones, all there are. */
export function placesOutsideList(places: readonly PlaceRow[], awards: readonly AwardRow[]): PlaceRow[] {
  const listed = new Set(countAwardsByPlace(places, awards).map(({ place }) => place.id));
  return places.filter(({ id }) => !listed.has(id)).sort((a, b) => a.sort - b.sort);
}

/** The figures every headline about the 2020 list is made of. */
export function summariseAwards(places: readonly PlaceAwards[]) {
  const districts = places.filter(({ place }) => CLUSTERS.some((cluster) => cluster === place.cluster));
  const highest = Math.max(...places.map(({ count }) => count));
  const leaders = places.filter(({ count }) => count >= highest / 2);
  return {
    awards: sum(places, ({ count }) => count),
    /** Places commended at least once: districts, counties and zones. */
    commended: places.filter(({ count }) => count > 0).length,
    districts: districts.length,
    commendedDistricts: districts.filter(({ count }) => count > 0).length,
    zones: places.filter(({ place }) => place.place_kind === 'development_zone'),
    /** Districts and counties without any commendation, in customary order. */
    without: districts.filter(({ count }) => count === 0),
    /** The places with the highest count; several when tied. */
    top: places.filter(({ count }) => count === highest),
    /** Median count over all districts and counties. */
    median: median(districts, ({ count }) => count) ?? 0,
    /** Districts and counties in at most two groups, those without any included. */
    atMostTwo: districts.filter(({ count }) => count <= 2).length,
    /** The places far ahead: all with at least half the highest count. They end where a tie ends. */
    leaders,
    /** Commendations that went to the leaders. */
    leading: sum(leaders, ({ count }) => count),
  };
}

export type AwardsSummary = ReturnType<typeof summariseAwards>;

export interface ClusterAwards {
  /** `zones` stands for the development zones, which belong to no cluster. */
  cluster: Cluster | 'zones';
  districts: number;
  awards: number;
  /** Commendations per district: clusters differ in size, so counts alone would mislead. */
  rate: number;
  /** Districts of the cluster without any commendation. */
  without: number;
}

function rateGroup(cluster: ClusterAwards['cluster'], members: readonly PlaceAwards[]): ClusterAwards {
  const awards = sum(members, ({ count }) => count);
  return {
    cluster,
    districts: members.length,
    awards,
    rate: awards / members.length,
    without: members.filter((member) => member.count === 0).length,
  };
}

/**
 * Commendations per district in each cluster, highest rate first, the commended zones last and apart.
 */
export function rateAwardsByCluster(places: readonly PlaceAwards[]): ClusterAwards[] {
  const clusters = CLUSTERS.map((cluster) =>
    rateGroup(
      cluster,
      places.filter(({ place }) => place.cluster === cluster),
    ),
  );
  const zones = places.filter(({ place }) => place.place_kind === 'development_zone');
  const sorted = clusters.filter((row) => row.districts > 0).sort((a, b) => b.rate - a.rate);
  return zones.length > 0 ? [...sorted, rateGroup('zones', zones)] : sorted;
}

export interface CategoryAwards {
  category: AwardCategoryRow;
  count: number;
  /** In the order of the document. */
  places: readonly PlaceRow[];
}

/** @returns the groups in the order of the document, each with the places commended in it */
export function countAwardsByCategory(
  categories: readonly AwardCategoryRow[],
  awards: readonly AwardRow[],
  places: readonly PlaceRow[],
): CategoryAwards[] {
  const placeById = byId(places);
  return categories.map((category) => {
    const own = awards
      .filter((award) => award.category === category.id)
      .sort((a, b) => a.position - b.position)
      .flatMap((award) => placeById.get(award.place) ?? []);
    return { category, count: own.length, places: own };
  });
}

/** Groups all of whose places lie in the clusters named; a group that names a development zone is in none. */
export function confinedGroups(
  groups: readonly CategoryAwards[],
  clusters: readonly Cluster[],
): CategoryAwards[] {
  return groups.filter(
    ({ places }) =>
      places.length > 0 && places.every(({ cluster }) => clusters.some((allowed) => allowed === cluster)),
  );
}

function usualSize(counts: readonly number[]) {
  const sizes = [...Map.groupBy(counts, (count) => count)].map(([size, own]) => ({
    size,
    groups: own.length,
  }));
  return sizes.sort((a, b) => b.groups - a.groups || b.size - a.size)[0] ?? { size: 0, groups: 0 };
}

/** Size of the groups: how many places each names. */
export function summariseCategories(categories: readonly CategoryAwards[]) {
  const counts = categories.map(({ count }) => count);
  const [smallest, largest] = [Math.min(...counts), Math.max(...counts)];
  return {
    groups: categories.length,
    smallest,
    largest,
    /** The groups with the most places; several when tied. */
    widest: categories.filter(({ count }) => count === largest),
    /** Groups with the fewest places. */
    narrowest: counts.filter((count) => count === smallest).length,
    /** The commonest size, the larger of equals, and how many groups have it. */
    usual: usualSize(counts),
    awards: sum(counts),
  };
}

export type CategoriesSummary = ReturnType<typeof summariseCategories>;

/** @throws RangeError where the list states no number */
export function rewardsOfList({ awardRewards, observations }: Ledger) {
  const kinds = [...awardRewards].sort((a, b) => a.start - b.start);
  const total = observations.find(
    ({ indicator, document }) => indicator === 'commendation-rewards' && document === kinds[0]?.document,
  );
  if (total === undefined) throw new RangeError('the list of commendations states no number of rewards');
  return { total, kinds };
}
