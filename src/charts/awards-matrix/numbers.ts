import type { AwardCategoryRow, AwardRow } from '../../ledger/awards.ts';
import { CLUSTERS, DOMAINS } from '../../ledger/vocabulary.ts';
import type { PlaceAwards } from '../../analysis/awards.ts';

export interface Matrix {
  /** Commended places by cluster, most commended first within it; zones last. */
  places: readonly PlaceAwards[];
  /** Groups by domain, in the document's order within it. */
  categories: readonly AwardCategoryRow[];
  awards: readonly AwardRow[];
}

const rankOf = (value: string, order: readonly string[]): number => {
  const at = order.indexOf(value);
  return at < 0 ? order.length : at;
};

/** Orders both sides of the matrix so that what belongs together stands together. */
export function arrangeMatrix(
  places: readonly PlaceAwards[],
  categories: readonly AwardCategoryRow[],
  awards: readonly AwardRow[],
): Matrix {
  return {
    places: places
      .filter(({ count }) => count > 0)
      .sort((a, b) => rankOf(a.place.cluster, CLUSTERS) - rankOf(b.place.cluster, CLUSTERS)),
    categories: [...categories].sort(
      (a, b) => rankOf(a.domain, DOMAINS) - rankOf(b.domain, DOMAINS) || a.no - b.no,
    ),
    awards,
  };
}

export interface OuterShare {
  category: AwardCategoryRow;
  /** Commendations of the group that went to the two outer clusters, and of the group in all. */
  outer: number;
  of: number;
  /** The same for all other groups together. */
  outerElsewhere: number;
  ofElsewhere: number;
}

const OUTER: readonly string[] = ['northeast', 'southeast'];

/**
 * The group in which the north-east and south-east weigh most, against the rest of the list.
 *
 * @throws RangeError when there is no category
 */
export function mostOuterCategory({ places, categories, awards }: Matrix): OuterShare {
  const outerPlaces = new Set(
    places.filter(({ place }) => OUTER.includes(place.cluster)).map(({ place }) => place.id),
  );
  const shares = categories.map((category) => {
    const own = awards.filter((award) => award.category === category.id);
    return { category, of: own.length, outer: own.filter((award) => outerPlaces.has(award.place)).length };
  });
  const [most] = [...shares].sort((a, b) => b.outer / b.of - a.outer / a.of);
  if (most === undefined) throw new RangeError('a matrix needs at least one category');
  const outerAll = shares.reduce((sum, { outer }) => sum + outer, 0);
  return { ...most, outerElsewhere: outerAll - most.outer, ofElsewhere: awards.length - most.of };
}
