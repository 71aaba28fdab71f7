import type { MeasureRow } from '../../ledger/measures.ts';
import { RECIPIENTS } from '../../ledger/vocabulary.ts';
import type { MeasureRecord } from '../../analysis/measureRecords.ts';
import { recipientsByPart, type RecipientOfParts } from '../../analysis/recipientsByPart.ts';
import type { MeasureRecipientRow } from '../../ledger/measureRecipients.ts';

type Recipient = RecipientOfParts['recipient'];

export interface RecipientSummary {
  measures: number;
  /** In the order in which everything lists them. */
  kinds: readonly Recipient[];
  /** Measures that name a kind of recipient, if only for a part. */
  named: Readonly<Record<Recipient, number>>;
  /** Measures that name all three kinds, if only for a part, and measures for districts and counties alone. */
  forAll: readonly MeasureRow[];
  countiesOnly: readonly MeasureRow[];
  /** Measures that name a kind of recipient for a part only. */
  inPart: readonly MeasureRow[];
}

/** Who may receive how many measures, and which measures go far or less far. */
export function countRecipients(records: readonly MeasureRecord[]): RecipientSummary {
  const reach = records.map((record) => {
    const { rows } = recipientsByPart(record);
    const named = rows.filter(({ eligible }) => eligible !== 'none').map(({ recipient }) => recipient);
    const all = named.length === rows.length;
    return {
      measure: record.measure,
      named,
      all,
      partly: rows.some(({ eligible }) => eligible === 'part'),
    };
  });
  const naming = (kind: Recipient): number => reach.filter(({ named }) => named.includes(kind)).length;
  const measuresOf = (rows: typeof reach): MeasureRow[] => rows.map(({ measure }) => measure);
  return {
    measures: records.length,
    kinds: RECIPIENTS,
    named: { county: naming('county'), township: naming('township'), zone: naming('zone') },
    forAll: measuresOf(reach.filter(({ all }) => all)),
    countiesOnly: measuresOf(reach.filter(({ named }) => named.join() === 'county')),
    inPart: measuresOf(reach.filter(({ partly }) => partly)),
  };
}

/** One row per part that names the recipient; one without a statement where no part does. */
export interface RecipientRow extends Pick<RecipientOfParts, 'recipient' | 'eligible'> {
  measure: MeasureRecord['measure'];
  statement: MeasureRecipientRow | null;
}

/** Every kind of recipient of a measure, with the words that name it. */
export function traceRecipients(record: MeasureRecord): RecipientRow[] {
  return recipientsByPart(record).rows.flatMap(({ recipient, eligible, named }) => {
    const own = named.filter((row) => row !== undefined);
    const statements: readonly (MeasureRecipientRow | null)[] = own.length === 0 ? [null] : own;
    return statements.map((statement) => ({ measure: record.measure, recipient, eligible, statement }));
  });
}
