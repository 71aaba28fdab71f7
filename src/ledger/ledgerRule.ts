/** What a rule between tables is given, and what it finds. */
import type { Loaded } from './loadTables.ts';
import type { tables } from './tables.ts';

/** The rows of every table whose cells could all be read. */
export type ReadRows = Loaded<typeof tables>;

/** A rule between tables: it finds every row that breaks it. */
export type LedgerRule = (rows: ReadRows) => readonly RowFault[];

/** Something that breaks a rule, named as a person finds it. */
export interface RowFault {
  /** Name of the table's file without `.csv`. */
  table: string;
  /** The row's key. */
  key: string;
  column: string;
  value: string;
  expected: string;
  fix: string;
}
