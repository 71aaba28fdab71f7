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
import type { ProcessStepRow } from '../ledger/processSteps.ts';
import { RECIPIENTS, REWARDS } from '../ledger/vocabulary.ts';
import { countAwardsByCategory } from './awards.ts';
import { byId, requireRow } from './byId.ts';

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

/** Who may receive a measure, part by part. */
export function recipientsByPart({ recipients, rewards }: MeasureRecord) {
  const numbers = [...new Set(recipients.map(({ part }) => part))].sort((a, b) => a - b);
  const parts = numbers.map((no) => {
    // A scope names a part only where there are several: elsewhere it narrows one reward.
    const scope = numbers.length > 1 ? rewards.find(({ part }) => part === no) : undefined;
    return { no, scope_zh: scope?.scope_zh ?? '', scope_en: scope?.scope_en ?? '' };
  });
  return {
    /** What a measure rewards separately; a measure in one piece has a single part without a name. */
    parts,
    /** All three kinds of recipient: that one is left out is a fact of the measure. */
    rows: RECIPIENTS.map((recipient) => {
      const named = parts.map(({ no }) =>
        recipients.find((row) => row.part === no && row.recipient === recipient),
      );
      const naming = named.filter((row) => row !== undefined).length;
      const eligible = naming === 0 ? 'none' : naming === named.length ? 'all' : 'part';
      return {
        recipient,
        /** For the measure as a whole: `part` where only some parts name it. */
        eligible: eligible as 'all' | 'part' | 'none',
        /** Part by part the row that names it, in the order of `parts`; `undefined` where a part does not. */
        named,
      };
    }),
  };
}

export type RecipientsByPart = ReturnType<typeof recipientsByPart>;

/** The 30 measures in the order of the document, each with what its page tells. */
export function tellMeasures(ledger: Ledger) {
  const groupOf = new Map(
    countAwardsByCategory(ledger.awardCategories, ledger.awards, ledger.places).map(
      (row) => [row.category.id, row] as const,
    ),
  );
  return measureRecords(ledger).map((record, index, all) => ({
    record,
    /** Each kind of reward it grants, once, in the order in which everything lists them. */
    kinds: REWARDS.filter((kind) => record.rewards.some(({ reward }) => reward === kind)),
    leads: record.agencies.filter(({ row }) => row.role === 'lead'),
    supports: record.agencies.filter(({ row }) => row.role === 'support'),
    recipients: recipientsByPart(record),
    /** Groups of 2020 that continue in it, and whom they commended then. */
    predecessors: record.predecessors.map(({ row, category }) => ({
      row,
      category,
      places: requireRow(groupOf, category.id, row.id).places,
    })),
    /** Where it has none: why it counts as new. */
    fresh: ledger.crosswalk.find((row) => row.measure === record.measure.id && row.category === ''),
    /** Its neighbours in the document. */
    previous: all[index - 1]?.measure,
    next: all[index + 1]?.measure,
  }));
}

/** Everything the page of one measure tells. */
export type MeasureStory = ReturnType<typeof tellMeasures>[number];
export type Predecessor = MeasureStory['predecessors'][number];

/** What became of a group of 2020 in the rules of 2022: every continuation of a group, or the one row that says it is gone. */
export function categorySuccessors(
  { crosswalk, measures }: Pick<Ledger, 'crosswalk' | 'measures'>,
  category: string,
) {
  const measureOf = byId(measures);
  return crosswalk
    .filter((row) => row.category === category)
    .map((row) => ({
      row,
      /** The measure it continues in; `undefined` where the group is gone. */
      measure: row.measure === '' ? undefined : requireRow(measureOf, row.measure, row.id),
    }));
}

export type CategorySuccessor = ReturnType<typeof categorySuccessors>[number];

/** The round of 2022 from the first step to the last. */
export function roundSteps(rows: readonly ProcessStepRow[]) {
  const steps = [...rows].sort((a, b) => a.position - b.position);
  const numbers = steps.flatMap(({ no }) => no ?? []);
  return {
    /** All steps, in our order. */
    steps,
    /** Those with a deadline: the calendar in short. */
    dated: steps.filter(({ deadline }) => deadline !== ''),
    /** How many steps the notice itself numbers: the rows are what we read in its text. */
    numbered: new Set(numbers).size,
  };
}

export type RoundSteps = ReturnType<typeof roundSteps>;
