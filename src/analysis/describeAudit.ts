import { rollup, sum } from 'd3';
import type { AuditReport } from '../ledger/auditReport.ts';
import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { isDocumentedRow, type DocumentedRow } from '../ledger/provenance.ts';

/** Document, place in it and printed words; and the offset wherever the text is archived. */
const isTraced = ({ section, printed, start }: DocumentedRow, archived: boolean): boolean =>
  section !== '' && printed !== '' && (start !== null || !archived);

/**
 * What the audit of this build covers, and what it does not.
 *
 * @throws RangeError where the report is not about these tables: it must be written anew
 */
export function describeAudit(ledger: Ledger, report: AuditReport) {
  const archived = new Set(ledger.documents.filter(({ audited }) => audited).map(({ id }) => id));
  const documented = (Object.keys(ledger) as (keyof Ledger)[]).map((table) => ({
    table,
    rows: (ledger[table] as readonly object[]).filter(isDocumentedRow),
  }));
  const all = documented.flatMap(({ rows }) => rows);
  const claiming = all.filter(({ document }) => document !== '');
  const counts = rollup(
    claiming,
    ({ length }) => length,
    ({ document }) => document,
  );
  const tables = report.tables.map(({ table, rows, text, read, agree }) => {
    const own = documented.find((each) => each.table === table)?.rows ?? [];
    const audited = own.filter(({ document }) => archived.has(document)).length;
    if (audited !== rows)
      throw new RangeError(
        `audit.json speaks of ${String(rows)} rows of ${table}, there are ${String(audited)}`,
      );
    const readers = read > 0;
    return {
      table: table as keyof Ledger,
      rows,
      text,
      /** `null` where nothing reads the phrases of the table: they state no figure, name or role that could be read. */
      read: readers ? read : null,
      agree: readers ? agree : null,
      /** Rows that rest on cited pages, which are not archived and so not audited. */
      cited: own.filter(({ document }) => document !== '').length - audited,
    };
  });
  const rowsOf = (document: DocumentRow) => ({ document, rows: counts.get(document.id) ?? 0 });
  return {
    tables,
    archived: ledger.documents.filter(({ audited }) => audited).map(rowsOf),
    /** Pages that rows rest on. */
    cited: ledger.documents
      .filter(({ audited }) => !audited)
      .map(rowsOf)
      .filter(({ rows }) => rows > 0),
    unreadable: report.unreadable.flatMap(({ table, row: id, why }) => {
      const row = documented.find((each) => each.table === table)?.rows.find((each) => each.id === id);
      return row === undefined ? [] : [{ row, table: table as keyof Ledger, why }];
    }),
    /** Rows that claim a document, and those of them that say all a stranger needs to find the words. */
    claiming: claiming.length,
    traced: claiming.filter((row) => isTraced(row, archived.has(row.document))).length,
    /** Rows that rest on other rows alone and claim no document. */
    derived: all.length - claiming.length,
  };
}

export type AuditedTable = ReturnType<typeof describeAudit>['tables'][number];

/** Totals of an audit over all tables. */
export function summariseAudit({ tables, unreadable }: AuditReport) {
  const total = (key: 'rows' | 'text' | 'read' | 'agree') => sum(tables, (table) => table[key]);
  return {
    rows: total('rows'),
    /** Rows whose printed phrase stands at its offset. */
    text: total('text'),
    read: total('read'),
    agree: total('agree'),
    unreadable: unreadable.length,
    /** Checks made: one of the text per row, one of the reading per row read. */
    checks: total('rows') + total('read'),
  };
}

export type AuditSummary = ReturnType<typeof summariseAudit>;
