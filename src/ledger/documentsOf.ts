import type { DocumentRow } from './documents.ts';

/** The documents of a list of ids, in its order. */
export function documentsOf(ids: readonly string[], documents: readonly DocumentRow[]): DocumentRow[] {
  return ids.flatMap((id) => documents.filter((document) => document.id === id));
}
