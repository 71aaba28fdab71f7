import { codebook, type CodebookColumn } from './codebook.ts';
import type { TableSpec } from './defineTable.ts';
import type { Ledger } from './loadLedger.ts';
import { readDataText } from './read-fs.ts';
import { tables, type TableKey } from './tables.ts';

/** What a cell holds once its column's schema has read it. */
export type PlainCell = string | number | boolean | null | readonly string[];
export type PlainRow = Readonly<Record<string, PlainCell>>;

/** A table as its page and its files need it: whatever its rows are, they are cells by column. */
export interface PlainTable {
  key: TableKey;
  spec: TableSpec;
  columns: readonly CodebookColumn[];
  rows: readonly PlainRow[];
  /** The text of `data/<name>.csv`. */
  csv: string;
}

export function plainTable(key: TableKey, ledger: Ledger): PlainTable {
  const spec: TableSpec = tables[key];
  const rows: readonly PlainRow[] = ledger[key];
  return { key, spec, columns: codebook(spec), rows, csv: readDataText(`${spec.name}.csv`) };
}
