/** Gives every changed row its reason. */
import type { ReleaseFile } from '../releaseFile.ts';
import type { ChangeReason } from '../vocabulary.ts';
import type { TableDiff } from './diffTables.ts';

/** A line of a file of reasons; `*` as row speaks for the table's other rows, its columns and order. */
export interface ReasonRule {
  table: string;
  row: string;
  reason: ChangeReason;
}

type Reasons = ReleaseFile['reasons'];

/** What needs a reason in a table: its rows, and `*` for what concerns the table itself. */
function needs({ existence, columns, order, added, removed, changed }: TableDiff): string[] {
  const whole = existence !== 'kept' || columns !== null || order !== null;
  return [...(whole ? ['*'] : []), ...[added, removed, changed].flat().map(({ id }) => id)];
}

/**
 * @param fallback the reason of all rows no rule speaks of
 * @returns reasons by table and row, as short as they can be said
 * @throws Error naming the rows without a reason, or the rules that speak of nothing that changed
 */
export function resolveReasons(
  diffs: readonly TableDiff[],
  rules: readonly ReasonRule[],
  fallback?: ChangeReason,
): Reasons {
  const missing: string[] = [];
  const used = new Set<ReasonRule>();
  const entries = diffs.map((diff): [string, Reasons[string]] => {
    const ruleOf = (row: string) => rules.find((rule) => rule.table === diff.table && rule.row === row);
    const own = needs(diff).flatMap((row): [string, ChangeReason][] => {
      const rule = ruleOf(row) ?? ruleOf('*');
      if (rule !== undefined) used.add(rule);
      const reason = rule?.reason ?? fallback;
      if (reason === undefined) missing.push(`${diff.table} ${row}`);
      return reason === undefined ? [] : [[row, reason]];
    });
    const [first] = own;
    const one = first !== undefined && own.every(([, reason]) => reason === first[1]);
    return [diff.table, one ? { '*': first[1] } : Object.fromEntries(own)];
  });
  const idle = rules.filter((rule) => !used.has(rule)).map(({ table, row }) => `${table} ${row}`);
  if (missing.length > 0)
    throw new Error(
      `no reason for ${missing.join(', ')}.\n    Fix: give --reason <reason> for all, or --reasons <file> with table,row,reason.`,
    );
  if (idle.length > 0)
    throw new Error(
      `reasons for what did not change: ${idle.join(', ')}.\n    Fix: correct or remove these lines.`,
    );
  return Object.fromEntries(entries);
}

/** The same differences, each row with its reason. */
export function withReasons(diffs: readonly TableDiff[], reasons: Reasons): TableDiff[] {
  return diffs.map((diff) => {
    const own = reasons[diff.table] ?? {};
    const said = (row: string): { reason?: ChangeReason } => {
      const reason = own[row] ?? own['*'];
      return reason === undefined ? {} : { reason };
    };
    const tell = <Row extends { id: string }>(rows: readonly Row[]) =>
      rows.map(({ id, ...rest }) => ({ id, ...said(id), ...rest }));
    const whole = needs(diff).includes('*') ? said('*') : {};
    return {
      ...diff,
      ...whole,
      added: tell(diff.added),
      removed: tell(diff.removed),
      changed: tell(diff.changed),
    } as TableDiff;
  });
}
