/** Tables that go with the data without being kept, joined for whoever wants one file: made from the ledger, with files of their own and words like every table. */
import type { AuditReport } from '../../ledger/auditReport.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { type ExportTable, exportTables } from './exportTable.ts';
import { knownIssues } from './knownIssues.ts';
import { labelledTables } from './ledgerSqlite.ts';
import { panelTable } from './panelTable.ts';

const made = new WeakMap<Ledger, Map<string, ExportTable[]>>();

/**
 * Made once for a ledger and a site.
 *
 * @param site address of the site with its base and a slash at its end, which permalinks begin with
 */
export function flatTables(ledger: Ledger, report: AuditReport, site: string): ExportTable[] {
  const known = made.get(ledger) ?? new Map<string, ExportTable[]>();
  made.set(ledger, known);
  const tables = known.get(site) ?? [
    ...labelledTables(exportTables(ledger), site),
    panelTable(ledger),
    knownIssues(ledger, report),
  ];
  known.set(site, tables);
  return tables;
}

/** What they are called and where they stand, for lists that need no rows. */
export const FLAT_TABLES = [
  ...['observations_labelled', 'targets_vs_results', 'tasks_labelled', 'commendations', 'groups_to_rewards'],
  ...['panel', 'known_issues'],
];

/** A table of a list by its name. */
export function tableOf(tables: readonly ExportTable[], name: string): ExportTable {
  const found = tables.find((table) => table.name === name);
  if (found === undefined) throw new RangeError(`no table ${name} is made`);
  return found;
}
