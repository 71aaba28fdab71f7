import type { Ledger } from '../datasets/loadLedger.ts';
import type { Provenance } from '../datasets/provenance.ts';
import { isDocumentedRow } from './documentedRow.ts';

export interface TableRow extends Provenance {
  id: string;
  table: keyof Ledger;
}

/** Every row of every table that states something from the document, in the order in which it stands there. */
export function rowsOfDocument(ledger: Ledger, document: string): TableRow[] {
  const keys = Object.keys(ledger) as (keyof Ledger)[];
  return keys
    .flatMap((table) =>
      (ledger[table] as readonly object[])
        .filter(isDocumentedRow)
        .filter((row) => row.document === document)
        .map(({ id, section, printed, start }) => ({ table, id, document, section, printed, start })),
    )
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.id.localeCompare(b.id, 'en'));
}
