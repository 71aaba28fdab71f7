import type { AwardCategoryRow } from '../ledger/awards.ts';
import type { CrosswalkRow } from '../ledger/crosswalk.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { MeasureRow } from '../ledger/measures.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { REWARDS, type Reward } from '../ledger/vocabulary.ts';
import { countAwardsByCategory } from './countAwardsByCategory.ts';
import { measureRecords, type MeasureRecord } from './measureRecords.ts';
import { recipientsByPart, type RecipientsByPart } from './recipientsByPart.ts';
import { requireRow } from './requireRow.ts';

/** A group of 2020 that continues in a measure, and whom it commended then. */
export interface Predecessor {
  row: CrosswalkRow;
  category: AwardCategoryRow;
  /** In the order of the list of 2020. */
  places: readonly PlaceRow[];
}

/** Everything the page of one measure tells. */
export interface MeasureStory {
  record: MeasureRecord;
  /** Each kind of reward it grants, once, in the order in which everything lists them. */
  kinds: readonly Reward[];
  leads: MeasureRecord['agencies'];
  supports: MeasureRecord['agencies'];
  recipients: RecipientsByPart;
  predecessors: readonly Predecessor[];
  /** Where it has none: why it counts as new. */
  fresh: CrosswalkRow | undefined;
  /** Its neighbours in the document. */
  previous: MeasureRow | undefined;
  next: MeasureRow | undefined;
}

/** The 30 measures in the order of the document, each with what its page tells. */
export function tellMeasures(ledger: Ledger): MeasureStory[] {
  const groupOf = new Map(
    countAwardsByCategory(ledger.awardCategories, ledger.awards, ledger.places).map(
      (row) => [row.category.id, row] as const,
    ),
  );
  return measureRecords(ledger).map((record, index, all) => ({
    record,
    kinds: REWARDS.filter((kind) => record.rewards.some(({ reward }) => reward === kind)),
    leads: record.agencies.filter(({ row }) => row.role === 'lead'),
    supports: record.agencies.filter(({ row }) => row.role === 'support'),
    recipients: recipientsByPart(record),
    predecessors: record.predecessors.map(({ row, category }) => ({
      row,
      category,
      places: requireRow(groupOf, category.id, row.id).places,
    })),
    fresh: ledger.crosswalk.find((row) => row.measure === record.measure.id && row.category === ''),
    previous: all[index - 1]?.measure,
    next: all[index + 1]?.measure,
  }));
}
