import { z } from 'zod';
import { columnMeta, type ColumnMeta } from './column.ts';
import type { Reference, TableSpec } from './defineTable.ts';
import type { Ledger } from './loadLedger.ts';
import { readDataText } from './read-fs.ts';
import { tables, type TableKey } from './tables.ts';

/** A column as a table's schema describes it. */
export interface CodebookColumn {
  name: string;
  meta: ColumnMeta;
  /** The table whose key it holds. */
  reference: Reference | undefined;
}

/** The columns of a table in file order, with all its schema says of them. */
export function codebook({ row, references }: TableSpec): CodebookColumn[] {
  return Object.entries(row.shape).map(([name, schema]) => ({
    name,
    meta: columnMeta(schema as z.ZodType),
    reference: references.find(({ column }) => column === name),
  }));
}

/** What a column's schema refuses, in terms every schema language knows. */
export interface ColumnLimits {
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  /** A regular expression of the whole cell, without anchors. */
  pattern?: string;
}

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength'] as const;

/**
 * JavaScript's regular expressions → the part of XML Schema's that Table Schema shares with it: no anchors (it matches the
 * whole cell), no groups that do not capture, no escaped slash.
 */
const plainPattern = (pattern: string): string =>
  pattern
    .replace(/^\^|\$$/g, '')
    .replaceAll('(?:', '(')
    .replaceAll('\\/', '/');

/** The limits of a column, read from its Zod schema: the codebook cannot promise what the reader does not check. */
export function columnLimits(schema: z.ZodType): ColumnLimits {
  const json = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  const [value = json] = (json.anyOf ?? []) as (typeof json)[];
  const limits: ColumnLimits = {};
  for (const limit of LIMITS) {
    const stated = value[limit];
    if (typeof stated === 'number' && !(limit === 'minLength' && stated === 0)) limits[limit] = stated;
  }
  if (typeof value.pattern === 'string') limits.pattern = plainPattern(value.pattern);
  return limits;
}

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
