import type { AgencyRow } from '../ledger/agencies.ts';
import type { AwardCategoryRow } from '../ledger/awards.ts';
import type { CrosswalkRow } from '../ledger/crosswalk.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type {
  MeasureAgencyRow,
  MeasureRecipientRow,
  MeasureRewardRow,
  MeasureRow,
} from '../ledger/measures.ts';
import { byId } from './byId.ts';
import { requireRow } from './requireRow.ts';

/** A measure of 2022 with everything the tables say of it. */
export interface MeasureRecord {
  measure: MeasureRow;
  /** Lead and supporting agencies, in the order of the document. */
  agencies: readonly { row: MeasureAgencyRow; agency: AgencyRow }[];
  rewards: readonly MeasureRewardRow[];
  recipients: readonly MeasureRecipientRow[];
  /** Groups of 2020 that continue in it; empty for a new measure. */
  predecessors: readonly { row: CrosswalkRow; category: AwardCategoryRow }[];
}

/** The 30 measures in the order of the document. */
export function measureRecords(ledger: Ledger): MeasureRecord[] {
  const agencyOf = byId(ledger.agencies);
  const categoryOf = byId(ledger.awardCategories);
  return ledger.measures.map((measure) => {
    const own = <Row extends { measure: string }>(rows: readonly Row[]): Row[] =>
      rows.filter((row) => row.measure === measure.id);
    return {
      measure,
      agencies: own(ledger.measureAgencies).map((row) => ({
        row,
        agency: requireRow(agencyOf, row.agency, row.id),
      })),
      rewards: own(ledger.measureRewards),
      recipients: own(ledger.measureRecipients),
      predecessors: own(ledger.crosswalk)
        .filter(({ category }) => category !== '')
        .map((row) => ({ row, category: requireRow(categoryOf, row.category, row.id) })),
    };
  });
}
