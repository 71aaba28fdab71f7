/** The labelled figures of one indicator or one place, as a file of its own. */
import { seriesIndicators, joinObservations } from '../../analysis/joinObservations.ts';
import type { AuditReport } from '../../ledger/auditReport.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { flatTables, tableOf } from './flatTables.ts';
import { tableCsv } from './tableCsv.ts';

export type Subject = 'indicator' | 'place';

/** Ids that have a file: indicators with a page, places with a figure. */
export function subjectsWithFile(ledger: Ledger, subject: Subject): string[] {
  const joined = joinObservations(ledger);
  if (subject === 'indicator') return seriesIndicators(joined).map(({ indicator }) => indicator.id);
  return [...new Set(joined.map(({ place }) => place.id))];
}

/** @returns the rows of `observations_labelled` about it, as CSV */
export function rowsAbout(
  ledger: Ledger,
  report: AuditReport,
  { subject, id, site }: { subject: Subject; id: string; site: string },
): string {
  const table = tableOf(flatTables(ledger, report, site), 'observations_labelled');
  return tableCsv({ ...table, rows: table.rows.filter((row) => row[subject] === id) });
}
