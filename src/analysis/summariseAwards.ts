import { CLUSTERS } from '../ledger/vocabulary.ts';
import type { PlaceAwards } from './countAwardsByPlace.ts';

export interface AwardsSummary {
  awards: number;
  /** Places commended at least once: districts, counties and zones. */
  commended: number;
  districts: number;
  commendedDistricts: number;
  zones: readonly PlaceAwards[];
  /** Districts and counties without any commendation, in customary order. */
  without: readonly PlaceAwards[];
  /** The places with the highest count; several when tied. */
  top: readonly PlaceAwards[];
  /** Median count over all districts and counties. */
  median: number;
  /** Districts and counties in at most two groups, those without any included. */
  atMostTwo: number;
  /** The places far ahead: all with at least half the highest count. They end where a tie ends. */
  leaders: readonly PlaceAwards[];
  /** Commendations that went to the leaders. */
  leading: number;
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? 0)) / 2 : upper;
}

/** The figures every headline about the 2020 list is made of. */
export function summariseAwards(places: readonly PlaceAwards[]): AwardsSummary {
  const districts = places.filter(({ place }) => CLUSTERS.some((cluster) => cluster === place.cluster));
  const highest = Math.max(...places.map(({ count }) => count));
  const leaders = places.filter(({ count }) => count >= highest / 2);
  return {
    awards: places.reduce((sum, { count }) => sum + count, 0),
    commended: places.filter(({ count }) => count > 0).length,
    districts: districts.length,
    commendedDistricts: districts.filter(({ count }) => count > 0).length,
    zones: places.filter(({ place }) => place.place_kind === 'development_zone'),
    without: districts.filter(({ count }) => count === 0),
    top: places.filter(({ count }) => count === highest),
    median: medianOf(districts.map(({ count }) => count).sort((a, b) => a - b)),
    atMostTwo: districts.filter(({ count }) => count <= 2).length,
    leaders,
    leading: leaders.reduce((sum, { count }) => sum + count, 0),
  };
}
