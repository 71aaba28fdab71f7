import { codebook, type CodebookColumn } from './codebook.ts';
import type { TableSpec } from './defineTable.ts';
import type { Ledger } from './loadLedger.ts';
import { readDataText } from './read-fs.ts';
import { tables, type TableKey } from './tables.ts';

/** What a cell holds once its column's schema has read it. */
export type PlainCell = string | number | boolean | null;
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
  const columns = codebook(spec);
  // Rows of places and agencies carry more than their table has: what is joined to them has tables of its own.
  const joined: readonly Readonly<Record<string, unknown>>[] = ledger[key];
  const rows = joined.map((row) =>
    Object.fromEntries(columns.map(({ name }) => [name, row[name] as PlainCell])),
  );
  return { key, spec, columns, rows, csv: readDataText(`${spec.name}.csv`) };
}
