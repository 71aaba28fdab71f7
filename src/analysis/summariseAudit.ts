import type { AuditReport } from '../ledger/auditReport.ts';

export interface AuditSummary {
  rows: number;
  /** Rows whose printed phrase stands at its offset. */
  text: number;
  read: number;
  agree: number;
  unreadable: number;
  /** Checks made: one of the text per row, one of the reading per row read. */
  checks: number;
}

/** Totals of an audit over all tables. */
export function summariseAudit({ tables, unreadable }: AuditReport): AuditSummary {
  const sum = (key: 'rows' | 'text' | 'read' | 'agree'): number =>
    tables.reduce((total, table) => total + table[key], 0);
  return {
    rows: sum('rows'),
    text: sum('text'),
    read: sum('read'),
    agree: sum('agree'),
    unreadable: unreadable.length,
    checks: sum('rows') + sum('read'),
  };
}
