import type { Ledger } from '../loadLedger.ts';
import { isDocumentedRow, type DocumentedRow } from '../provenance.ts';
import { auditRow, type Miss, type Reading } from './auditRow.ts';
import { readPrinted } from './readPrinted.ts';

/** What was checked of one table. */
export interface TableAudit {
  table: string;
  rows: number;
  /** Rows whose printed phrase stands at its offset. */
  text: number;
  /** Rows whose phrase was read, and those of them that agree with the row. */
  read: number;
  agree: number;
}

export interface LedgerAudit {
  tables: TableAudit[];
  misses: Miss[];
  /** Rows whose phrase could not be read, and why. */
  unreadable: { table: string; row: string; why: string }[];
}

/** A reader of any table: the audit walks them all and each sees only its own rows. */
type Reader = (row: DocumentedRow, ledger: Ledger) => Reading | undefined;

/**
 * Audits every row of every table that is drawn from a document whose text is at hand.
 *
 * @param texts archived text by document id
 */
export function auditLedger(ledger: Ledger, texts: ReadonlyMap<string, string>): LedgerAudit {
  const audit: LedgerAudit = { tables: [], misses: [], unreadable: [] };
  for (const table of Object.keys(ledger) as (keyof Ledger)[]) {
    const rows = (ledger[table] as readonly object[])
      .filter(isDocumentedRow)
      .filter(({ document }) => texts.has(document));
    if (rows.length === 0) continue;
    const counts: TableAudit = { table, rows: rows.length, text: 0, read: 0, agree: 0 };
    for (const row of rows) {
      const read = readPrinted[table] as Reader | undefined;
      const reading = read?.(row, ledger);
      const misses = auditRow(table, row, texts.get(row.document) ?? '', reading);
      audit.misses.push(...misses);
      if (!misses.some(({ check }) => check === 'text')) counts.text += 1;
      if (reading === undefined) continue;
      if ('unreadable' in reading) {
        audit.unreadable.push({ table, row: row.id, why: reading.unreadable });
        continue;
      }
      counts.read += 1;
      if (!misses.some(({ check }) => check === 'value')) counts.agree += 1;
    }
    audit.tables.push(counts);
  }
  return audit;
}
