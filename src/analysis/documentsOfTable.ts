import type { Ledger } from '../ledger/loadLedger.ts';
import type { Reference } from '../ledger/defineTable.ts';
import { byId } from './byId.ts';

/** A document and how many rows rest on it. */
export interface DocumentShare {
  document: string;
  rows: number;
}

/** `own`: the rows name the document, or a figure that does; `linked`: the rows they point to, or that point to them, do. */
export interface TableDocuments {
  how: 'own' | 'linked' | 'none';
  documents: readonly DocumentShare[];
}

/** A table and its references, by the names of both. */
export interface LinkedTable {
  key: keyof Ledger;
  name: string;
  references?: readonly Reference[] | undefined;
}

const cellOf = (row: object, column: 'document' | 'observation'): string => {
  const cell: unknown = column in row ? (row as Record<string, unknown>)[column] : '';
  return typeof cell === 'string' ? cell : '';
};

function sharesOf(rows: readonly object[], { observations }: Ledger): DocumentShare[] {
  const figures = byId(observations);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const document = cellOf(row, 'document') || (figures.get(cellOf(row, 'observation'))?.document ?? '');
    if (document !== '') counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return [...counts].map(([document, count]) => ({ document, rows: count })).sort((a, b) => b.rows - a.rows);
}

/** The documents a table rests on: those its rows name or, where they name none, those of the rows they are linked with. */
export function documentsOfTable(
  ledger: Ledger,
  tables: readonly LinkedTable[],
  key: keyof Ledger,
): TableDocuments {
  const table = tables.find((candidate) => candidate.key === key);
  if (table === undefined || key === 'documents') return { how: 'none', documents: [] };
  const own = sharesOf(ledger[key], ledger);
  if (own.length > 0) return { how: 'own', documents: own };
  const isLinked = (other: LinkedTable): boolean =>
    (other.references ?? []).some(({ table: to }) => to === table.name) ||
    (table.references ?? []).some(({ table: to }) => to === other.name);
  const linked = sharesOf(
    tables.filter((other) => other.key !== key && isLinked(other)).flatMap((other) => [...ledger[other.key]]),
    ledger,
  );
  return { how: linked.length > 0 ? 'linked' : 'none', documents: linked };
}
