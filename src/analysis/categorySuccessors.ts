import type { CrosswalkRow } from '../ledger/crosswalk.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { MeasureRow } from '../ledger/measures.ts';
import { byId } from './byId.ts';
import { requireRow } from './requireRow.ts';

/** What became of a group of 2020 in the rules of 2022. */
export interface CategorySuccessor {
  row: CrosswalkRow;
  /** The measure it continues in; `undefined` where the group is gone. */
  measure: MeasureRow | undefined;
}

/** Every continuation of a group, or the one row that says it is gone. */
export function categorySuccessors(
  { crosswalk, measures }: Pick<Ledger, 'crosswalk' | 'measures'>,
  category: string,
): CategorySuccessor[] {
  const measureOf = byId(measures);
  return crosswalk
    .filter((row) => row.category === category)
    .map((row) => ({
      row,
      measure: row.measure === '' ? undefined : requireRow(measureOf, row.measure, row.id),
    }));
}
