import type { AwardCategoryRow } from '../ledger/awards.ts';
import type { CrosswalkRow } from '../ledger/crosswalk.ts';
import type { MeasureRow } from '../ledger/measures.ts';
import { byId } from './byId.ts';
import { requireRow } from './requireRow.ts';

export type Relation = CrosswalkRow['relation'];

/** A row of the crosswalk with its two ends: no measure where the group is gone, no group where the measure is new. */
export interface CrosswalkLink {
  row: CrosswalkRow;
  category: AwardCategoryRow | null;
  measure: MeasureRow | null;
}

/** From what stays to what is gone and what is new. */
export const RELATIONS = [
  'same',
  'broadened',
  'narrowed',
  'merged',
  'split',
  'gone',
  'new',
] as const satisfies readonly Relation[];

interface CrosswalkTables {
  crosswalk: readonly CrosswalkRow[];
  awardCategories: readonly AwardCategoryRow[];
  measures: readonly MeasureRow[];
}

/** Groups that merge stand together, by their measure; all else by the number of the group, new measures by their own. */
function rankIn({ row, category, measure }: CrosswalkLink): readonly [number, number, number] {
  const joins = row.relation === 'merged' || category === null;
  return [RELATIONS.indexOf(row.relation), joins ? (measure?.no ?? 0) : 0, category?.no ?? 0];
}

/** The crosswalk with groups and measures, by relation. */
export function joinCrosswalk({ crosswalk, awardCategories, measures }: CrosswalkTables): CrosswalkLink[] {
  const categoryOf = byId(awardCategories);
  const measureOf = byId(measures);
  return crosswalk
    .map((row) => ({
      row,
      category: row.category === '' ? null : requireRow(categoryOf, row.category, row.id),
      measure: row.measure === '' ? null : requireRow(measureOf, row.measure, row.id),
    }))
    .sort((a, b) => {
      const [one, two] = [rankIn(a), rankIn(b)];
      return one[0] - two[0] || one[1] - two[1] || one[2] - two[2];
    });
}
