/** How two states of a table differ, complete: either state and the difference give the other. */
import type { TableColumn } from '../tableState.ts';
import type { ChangeReason } from '../vocabulary.ts';

/** A cell before and after; `null` where the column did not exist. */
export interface CellChange {
  column: string;
  before: string | null;
  after: string | null;
}

export interface ChangedRow {
  id: string;
  reason?: ChangeReason;
  cells: readonly CellChange[];
}

/** A row that only one of the states has. */
export interface WholeRow {
  id: string;
  reason?: ChangeReason;
  /** The row it follows in the state that has it; `null` of the first. */
  follows: string | null;
  cells: Readonly<Record<string, string>>;
}

export interface TableDiff {
  table: string;
  /** Whether both states have the table. */
  existence: 'kept' | 'added' | 'removed';
  /** Why the table itself, its columns or its order changed. */
  reason?: ChangeReason;
  /** Columns of both states, where they differ in name, type or order. */
  columns: { before: readonly TableColumn[]; after: readonly TableColumn[] } | null;
  added: readonly WholeRow[];
  removed: readonly WholeRow[];
  changed: readonly ChangedRow[];
  /** Ids of all rows in their order, where the rows both states have stand in another order. */
  order: { before: readonly string[]; after: readonly string[] } | null;
}
