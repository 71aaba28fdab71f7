import { byId } from './byId.ts';
import type { AwardCategoryRow, AwardRow } from '../ledger/awards.ts';
import type { PlaceRow } from '../ledger/places.ts';

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
