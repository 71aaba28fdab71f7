import { ROW_KEY, type TableState, type TableStates } from '../../../src/ledger/releaseFile.ts';
import type { TableDiff } from '../../../src/ledger/releases/diffTables.ts';

type Cells = Map<string, string>;

function refuse(table: string, id: string): never {
  throw new Error(
    `${table}: the difference is not one of these tables: row ${id} does not stand as it was.\n` +
      '    Fix: apply it to the version it starts from.',
  );
}

/** The rows both states have, with their changed cells. */
function keptRows(diff: TableDiff, before: TableState): Map<string, Cells> {
  const removed = new Set(diff.removed.map(({ id }) => id));
  const rows = before.rows.map(
    (row): Cells => new Map(before.columns.map(({ name }, index) => [name, row[index] ?? ''])),
  );
  const byId = new Map(rows.map((row) => [row.get(ROW_KEY) ?? '', row]));
  for (const id of removed) if (!byId.delete(id)) refuse(diff.table, id);
  for (const { id, cells } of diff.changed) {
    const row = byId.get(id) ?? refuse(diff.table, id);
    for (const { column, before: old, after } of cells) {
      if ((row.get(column) ?? null) !== old) refuse(diff.table, id);
      if (after === null) row.delete(column);
      else row.set(column, after);
    }
  }
  return byId;
}

/** Ids in their new order: each added row goes behind the row it follows, unless all were put in a new order. */
function orderAfter(diff: TableDiff, kept: readonly string[]): readonly string[] {
  if (diff.order !== null) return diff.order.after;
  const order = [...kept];
  for (const { id, follows } of diff.added)
    order.splice(follows === null ? 0 : order.indexOf(follows) + 1, 0, id);
  return order;
}

function applyToTable(diff: TableDiff, before: TableState): TableState {
  const rows = keptRows(diff, before);
  const order = orderAfter(diff, [...rows.keys()]);
  for (const { id, cells } of diff.added) rows.set(id, new Map(Object.entries(cells)));
  const columns = diff.columns?.after ?? before.columns;
  return { columns, rows: order.map((id) => columns.map(({ name }) => rows.get(id)?.get(name) ?? '')) };
}

/** @throws Error when a row that changed or went is not as the difference found it */
export function applyDiff(diffs: readonly TableDiff[], tables: TableStates): TableStates {
  const after = new Map(Object.entries(tables));
  for (const diff of diffs) {
    if (diff.existence === 'removed') after.delete(diff.table);
    else after.set(diff.table, applyToTable(diff, tables[diff.table] ?? { columns: [], rows: [] }));
  }
  return Object.fromEntries(after);
}

const OPPOSITE = { kept: 'kept', added: 'removed', removed: 'added' } as const;

/** The difference that leads back. */
export function invertDiff(diffs: readonly TableDiff[]): TableDiff[] {
  return diffs.map((diff) => ({
    ...diff,
    existence: OPPOSITE[diff.existence],
    columns: diff.columns && { before: diff.columns.after, after: diff.columns.before },
    added: diff.removed,
    removed: diff.added,
    changed: diff.changed.map((row) => ({
      ...row,
      cells: row.cells.map(({ column, before, after }) => ({ column, before: after, after: before })),
    })),
    order: diff.order && { before: diff.order.after, after: diff.order.before },
  }));
}
