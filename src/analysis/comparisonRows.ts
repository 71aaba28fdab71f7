import type { AwardCategoryRow } from '../ledger/awards.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { isResult, isTarget } from './countedRows.ts';
import { placeRecords } from './placeRecords.ts';

/** What can be said of every place alike. */
export interface ComparisonRow {
  place: PlaceRow;
  /** Groups of 2020 that commended it, in their order; `null` where the list could not name it. */
  groups: readonly AwardCategoryRow[] | null;
  targets: number;
  results: number;
  mentions: number;
}

/** A row for every place, in customary order. */
export function comparisonRows(ledger: Ledger): ComparisonRow[] {
  return placeRecords(ledger)
    .map(({ place, awards, eligible2020, observations, mentions }) => {
      const named = new Set(awards.map(({ category }) => category));
      const targets = observations.filter(({ row }) => isTarget(row)).length;
      return {
        place,
        groups: eligible2020 ? ledger.awardCategories.filter(({ id }) => named.has(id)) : null,
        targets,
        results: observations.filter(({ row }) => isResult(row)).length,
        mentions: mentions.length,
      };
    })
    .sort((a, b) => a.place.sort - b.place.sort);
}
