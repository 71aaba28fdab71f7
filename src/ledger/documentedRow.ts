import type { Provenance } from './provenance.ts';

/** A row drawn from a document, whatever else its table holds. */
export type DocumentedRow = Provenance & { id: string } & Readonly<Record<string, unknown>>;

/** Whether a row of any table carries provenance. */
export function isDocumentedRow(row: object): row is DocumentedRow {
  return 'printed' in row && 'document' in row;
}
