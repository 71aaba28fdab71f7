import type { LedgerAudit } from '../../src/ledger/audit/auditLedger.ts';
import { hashTables } from '../release/hashTables.ts';

/** The text of data/audit.json: what was audited, and of which tables. */
export function auditJson({ tables, unreadable }: LedgerAudit, folder?: string): string {
  return `${JSON.stringify({ tablesSha256: hashTables(folder), tables, unreadable }, null, 1)}\n`;
}
