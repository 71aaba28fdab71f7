import type { TableSpec } from '../../ledger/defineTable.ts';
import type { DocumentRow } from '../../ledger/documents.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A table with its rows. */
export interface LoadedTable {
  spec: TableSpec;
  rows: Rows;
}

const named = ({ rows }: LoadedTable): string[] =>
  rows.flatMap(({ document }) => (typeof document === 'string' && document !== '' ? [document] : []));

const refersTo = ({ spec }: LoadedTable, other: LoadedTable): boolean =>
  spec.references.some(({ table }) => table === other.spec.name);

/**
 * Documents a table rests on: those its rows name; of a table whose rows name none, those of the tables it is joined with;
 * else the archived ones.
 */
export function drawnFrom(
  table: LoadedTable,
  all: readonly LoadedTable[],
  documents: readonly DocumentRow[],
): DocumentRow[] {
  const joined = all.filter((other) => refersTo(other, table) || refersTo(table, other));
  const own = new Set(named(table));
  const ids = own.size > 0 ? own : new Set(joined.flatMap(named));
  if (table.spec.name === 'documents') return [...documents];
  return documents.filter(({ id, audited }) => (ids.size > 0 ? ids.has(id) : audited));
}
