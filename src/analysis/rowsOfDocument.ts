import type { Ledger } from '../datasets/loadLedger.ts';
import type { Provenance } from '../datasets/provenance.ts';

export interface DocumentedRow extends Provenance {
  id: string;
  table: keyof Ledger;
}

const isDocumented = (row: object): row is Provenance & { id: string } =>
  'printed' in row && 'document' in row;

/** Every row of every table that states something from the document, in the order in which it stands there. */
export function rowsOfDocument(ledger: Ledger, document: string): DocumentedRow[] {
  const keys = Object.keys(ledger) as (keyof Ledger)[];
  return keys
    .flatMap((table) =>
      (ledger[table] as readonly object[])
        .filter(isDocumented)
        .filter((row) => row.document === document)
        .map(({ id, section, printed, start }) => ({ table, id, document, section, printed, start })),
    )
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.id.localeCompare(b.id, 'en'));
}
