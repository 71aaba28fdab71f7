import { group } from 'd3';
import type { AuditReport } from '../ledger/auditReport.ts';
import type { DocumentRow } from '../ledger/documents.ts';
import type { InconsistencyRow } from '../ledger/inconsistencies.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { isDocumentedRow, type DocumentedRow } from '../ledger/provenance.ts';
import { requireRow } from './requireRow.ts';
import { byId } from './byId.ts';

/** What a user of a table must know before trusting it. */
export interface TableIssues {
  /** What the last audit found; `undefined` of a table it does not check. */
  audit: AuditReport['tables'][number] | undefined;
  /** Rows whose figure the audit could not read from the printed words. */
  unreadable: readonly DocumentedRow[];
  /** Inconsistencies that rest on a row. */
  inconsistencies: readonly { row: InconsistencyRow; of: readonly DocumentedRow[] }[];
  /** Documents it rests on with something to know about them. */
  documents: readonly DocumentRow[];
  /** Rows with a note. */
  noted: number;
}

/** Collects what is known to be wrong, doubtful or unchecked in a table. */
export function issuesOfTable(
  ledger: Ledger,
  report: AuditReport,
  key: keyof Ledger,
  documents: readonly string[],
): TableIssues {
  const rows: readonly object[] = ledger[key];
  const documented = rows.filter(isDocumentedRow);
  const own = byId(documented);
  // A row is concerned where an inconsistency is linked to it, or to a passage that it quotes too.
  const concerned = group(ledger.inconsistencyRows, ({ inconsistency }) => inconsistency);
  const quoting = ledger.inconsistencies.map((row) => ({
    row,
    of: documented.filter(({ id, document, start }) =>
      (concerned.get(row.id) ?? []).some(
        (link) =>
          (key === 'observations' && link.observation === id) ||
          (link.observation === '' && link.document === document && start !== null && link.start === start),
      ),
    ),
  }));
  return {
    audit: report.tables.find(({ table }) => table === key),
    unreadable: report.unreadable
      .filter(({ table }) => table === key)
      .map(({ row }) => requireRow(own, row, 'the audit report')),
    inconsistencies: quoting.filter(({ of }) => of.length > 0),
    documents: ledger.documents.filter(({ id, note_zh: note }) => documents.includes(id) && note !== ''),
    noted: rows.filter((row) => 'note_zh' in row && row.note_zh !== '').length,
  };
}
