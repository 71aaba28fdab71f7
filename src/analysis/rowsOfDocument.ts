import type { Ledger } from '../ledger/loadLedger.ts';
import { type Provenance, isDocumentedRow } from '../ledger/provenance.ts';
import { onceFor } from './onceFor.ts';

export interface TableRow extends Provenance {
  id: string;
  table: keyof Ledger;
}

const byDocument = onceFor((ledger: Ledger) => {
  const keys = Object.keys(ledger) as (keyof Ledger)[];
  const rows = keys.flatMap((table) =>
    (ledger[table] as readonly object[])
      .filter(isDocumentedRow)
      .map(({ id, document, section, printed, start }) => ({ table, id, document, section, printed, start })),
  );
  return Map.groupBy(rows, ({ document }) => document);
});

/** Every row of every table that states something from the document, in the order in which it stands there. */
export function rowsOfDocument(ledger: Ledger, document: string): TableRow[] {
  return [...(byDocument(ledger).get(document) ?? [])].sort(
    (a, b) => (a.start ?? 0) - (b.start ?? 0) || a.id.localeCompare(b.id, 'en'),
  );
}
