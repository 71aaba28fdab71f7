import type { ErratumRow } from '../errata.ts';
import type { TableStates } from '../tableState.ts';

/** A row that was released and is no more. */
export interface GoneRow {
  table: string;
  id: string;
  /** The document whose page it stood on; empty where its table quotes none. */
  document: string;
  /** What is said of its going; every row that goes has one. */
  erratum: ErratumRow | undefined;
}

/**
 * Rows of released tables that the tables of today do not have. Their anchors were published, so each leads to its erratum.
 *
 * @param released oldest first
 */
export function goneRows(
  released: readonly TableStates[],
  now: TableStates,
  errata: readonly ErratumRow[],
): GoneRow[] {
  const gone = new Map<string, GoneRow>();
  for (const states of released) {
    for (const [table, { columns, rows }] of Object.entries(states)) {
      const at = (name: string): number => columns.findIndex((column) => column.name === name);
      const [key, document] = [at('id'), at('printed') < 0 ? -1 : at('document')];
      const kept = keysOf(now[table]);
      for (const row of rows) {
        const id = row[key] ?? '';
        if (kept.has(id)) continue;
        const erratum = errata.find(({ table_name: name, row_id: own }) => name === table && own === id);
        gone.set(`${table}#${id}`, { table, id, document: row[document] ?? '', erratum });
      }
    }
  }
  return [...gone.values()];
}

function keysOf(state: TableStates[string] | undefined): ReadonlySet<string> {
  const key = state?.columns.findIndex(({ name }) => name === 'id') ?? -1;
  return new Set(state?.rows.map((row) => row[key] ?? ''));
}
