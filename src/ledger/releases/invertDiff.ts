import type { TableDiff } from './tableDiff.ts';

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
