/** What a release keeps beside its tables: their words, and the joined tables as they were, which today's code need not make again. */
import type { AuditReport } from '../../ledger/auditReport.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { SITE_PLACEHOLDER } from '../../ledger/releasePapers.ts';
import { codebookTable, codesTable } from './codebookTable.ts';
import { codingText } from './codingText.ts';
import { exportTables } from './exportTable.ts';
import { flatTables } from './flatTables.ts';
import { tableCsv } from './tableCsv.ts';

/** Texts by the name of their file; addresses of the site stand as the placeholder of released files. */
export function releaseTexts(ledger: Ledger, report: AuditReport): Map<string, string> {
  const tables = exportTables(ledger);
  const flat = flatTables(ledger, report, `${SITE_PLACEHOLDER}/`);
  return new Map([
    ...flat.map((table): [string, string] => [`${table.name}.csv`, tableCsv(table)]),
    ['codebook.csv', tableCsv(codebookTable([...tables, ...flat]))],
    ['codes.csv', tableCsv(codesTable(tables))],
    ['CODING.md', codingText()],
  ]);
}
