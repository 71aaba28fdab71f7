/** Counts of a difference, for lists and headlines. */
import { CHANGE_REASONS, type ChangeReason } from '../vocabulary.ts';
import type { ChangedRow, TableDiff } from './tableDiff.ts';

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
