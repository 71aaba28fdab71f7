/** How two states of the tables differ: rows added, removed, changed cell by cell, columns and order. */
import { ROW_KEY, type TableState, type TableStates } from '../tableState.ts';
import type { CellChange, TableDiff, WholeRow } from './tableDiff.ts';

const NOTHING: TableState = { columns: [], rows: [] };

type Cells = Readonly<Record<string, string>>;

/** The rows of a table by id, in their order. */
function rowsById({ columns, rows }: TableState): Map<string, Cells> {
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
  const [old, now] = [rowsById(before), rowsById(after)];
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
