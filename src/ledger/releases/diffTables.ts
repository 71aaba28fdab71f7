/** How two states of the tables differ: rows added, removed, changed cell by cell, columns and order. */
import { ROW_KEY, type TableState, type TableStates, type TableColumn } from '../releaseFile.ts';
import { type ChangeReason, CHANGE_REASONS } from '../vocabulary.ts';

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

/** How two states of a table differ, complete: either state and the difference give the other. */
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

const NOTHING: TableState = { columns: [], rows: [] };

type Cells = Readonly<Record<string, string>>;

/** The rows of a table by id, in their order. */
export function rowsById({ columns, rows }: TableState = NOTHING): Map<string, Cells> {
  return new Map(
    rows.map((row) => {
      const cells = Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? '']));
      return [cells[ROW_KEY] ?? '', cells];
    }),
  );
}

function rowsOnlyIn(own: Map<string, Cells>, other: ReadonlyMap<string, Cells>): WholeRow[] {
  const ids = [...own.keys()];
  return ids
    .map((id, index) => ({ id, follows: ids[index - 1] ?? null, cells: own.get(id) ?? {} }))
    .filter(({ id }) => !other.has(id));
}

function changedCells(before: Cells, after: Cells): CellChange[] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return columns
    .map((column) => ({ column, before: before[column] ?? null, after: after[column] ?? null }))
    .filter((cell) => cell.before !== cell.after);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function diffTable(table: string, a: TableState | undefined, b: TableState | undefined): TableDiff {
  const [before, after] = [a ?? NOTHING, b ?? NOTHING];
  const [old, now] = [rowsById(a), rowsById(b)];
  const kept = [...old.keys()].filter((id) => now.has(id));
  const keptNow = [...now.keys()].filter((id) => old.has(id));
  return {
    table,
    existence: a === undefined ? 'added' : b === undefined ? 'removed' : 'kept',
    columns: same(before.columns, after.columns) ? null : { before: before.columns, after: after.columns },
    added: rowsOnlyIn(now, old),
    removed: rowsOnlyIn(old, now),
    changed: kept
      .map((id) => ({ id, cells: changedCells(old.get(id) ?? {}, now.get(id) ?? {}) }))
      .filter(({ cells }) => cells.length > 0),
    order: same(kept, keptNow) ? null : { before: [...old.keys()], after: [...now.keys()] },
  };
}

const differs = ({ existence, columns, added, removed, changed, order }: TableDiff): boolean =>
  existence !== 'kept' ||
  columns !== null ||
  order !== null ||
  added.length + removed.length + changed.length > 0;

/** @returns the differences of the tables that differ, in the order of the tables; empty when all are equal */
export function diffTables(a: TableStates, b: TableStates): TableDiff[] {
  return [...new Set([...Object.keys(b), ...Object.keys(a)])]
    .map((name) => diffTable(name, a[name], b[name]))
    .filter(differs);
}

export interface DiffSummary {
  /** Tables that differ. */
  tables: number;
  added: number;
  removed: number;
  /** Rows with a changed cell, those aside that only gained or lost a whole column. */
  changed: number;
  /** Changed cells of these rows. */
  cells: number;
  /** Reasons given, in the order of their list, with the number of rows or tables each is given for. */
  reasons: readonly { reason: ChangeReason; count: number }[];
}

/** Changed rows without the cells of columns that came or went, which are told once for the table. */
export function rewrittenRows({ changed }: TableDiff): ChangedRow[] {
  return changed
    .map((row) => ({
      ...row,
      cells: row.cells.filter(({ before, after }) => before !== null && after !== null),
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** Columns that came and columns that went. */
export function columnChanges({ columns }: TableDiff): { came: string[]; went: string[] } {
  const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);
  const [before, after] = [names(columns?.before), names(columns?.after)];
  return {
    came: after.filter((name) => !before.includes(name)),
    went: before.filter((name) => !after.includes(name)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

export function summariseDiff(diffs: readonly TableDiff[]): DiffSummary {
  const rewritten = diffs.flatMap(rewrittenRows);
  const given = diffs
    .flatMap((diff) => {
      const rows = [...diff.added, ...diff.removed, ...rewrittenRows(diff)].map(({ reason }) => reason);
      return rows.length > 0 ? rows : [diff.reason];
    })
    .filter((reason) => reason !== undefined);
  return {
    tables: diffs.length,
    added: sum(diffs.map(({ added }) => added.length)),
    removed: sum(diffs.map(({ removed }) => removed.length)),
    changed: rewritten.length,
    cells: sum(rewritten.map(({ cells }) => cells.length)),
    reasons: CHANGE_REASONS.map((reason) => ({
      reason,
      count: given.filter((own) => own === reason).length,
    })).filter(({ count }) => count > 0),
  };
}
