import type { MeasureRecipientRow } from '../ledger/measures.ts';
import { RECIPIENTS } from '../ledger/vocabulary.ts';
import type { MeasureRecord } from './measureRecords.ts';

/** A part a measure rewards separately; a measure in one piece has a single part without a name. */
export interface MeasurePart {
  no: number;
  scope_zh: string;
  scope_en: string;
}

export interface RecipientOfParts {
  recipient: MeasureRecipientRow['recipient'];
  /** For the measure as a whole: `part` where only some parts name it. */
  eligible: 'all' | 'part' | 'none';
  /** Part by part the row that names it, in the order of `parts`; `undefined` where a part does not. */
  named: readonly (MeasureRecipientRow | undefined)[];
}

export interface RecipientsByPart {
  parts: readonly MeasurePart[];
  /** All three kinds of recipient: that one is left out is a fact of the measure. */
  rows: readonly RecipientOfParts[];
}

/** Who may receive a measure, part by part. */
export function recipientsByPart({ recipients, rewards }: MeasureRecord): RecipientsByPart {
  const numbers = [...new Set(recipients.map(({ part }) => part))].sort((a, b) => a - b);
  const parts = numbers.map((no) => {
    // A scope names a part only where there are several: elsewhere it narrows one reward.
    const scope = numbers.length > 1 ? rewards.find(({ part }) => part === no) : undefined;
    return { no, scope_zh: scope?.scope_zh ?? '', scope_en: scope?.scope_en ?? '' };
  });
  return {
    parts,
    rows: RECIPIENTS.map((recipient) => {
      const named = parts.map(({ no }) =>
        recipients.find((row) => row.part === no && row.recipient === recipient),
      );
      const naming = named.filter((row) => row !== undefined).length;
      return { recipient, eligible: naming === 0 ? 'none' : naming === named.length ? 'all' : 'part', named };
    }),
  };
}
