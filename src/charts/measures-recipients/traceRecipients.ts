import type { MeasureRecipientRow } from '../../ledger/measureRecipients.ts';
import type { MeasureRecord } from '../../analysis/measureRecords.ts';
import { recipientsByPart, type RecipientOfParts } from '../../analysis/recipientsByPart.ts';

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
