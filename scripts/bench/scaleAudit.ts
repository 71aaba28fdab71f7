import type { AuditReport } from '../../src/ledger/auditReport.ts';
import { tables } from '../../src/ledger/tables.ts';
import type { RawTables } from './copyNames.ts';

/** A report in proportion to the scaled tables, so that pages about the audit have something to show. It proves nothing. */
export function scaleAudit(report: AuditReport, scaled: RawTables): AuditReport {
  const audited = new Set(
    (scaled['documents'] ?? []).filter((row) => row['audited'] === 'true').map((row) => row['id']),
  );
  return {
    ...report,
    tables: report.tables.map(({ table, rows, read }) => {
      const own = scaled[tables[table as keyof typeof tables].name] ?? [];
      const now = own.filter((row) => audited.has(row['document'])).length;
      const readNow = Math.round((read * now) / rows);
      return { table, rows: now, text: now, read: readNow, agree: readNow };
    }),
  };
}
