import type { Ledger } from '../../ledger/loadLedger.ts';
import { tables, type TableKey } from '../../ledger/tables.ts';
import { exportTable, type ExportTable } from './exportTable.ts';

/** Every table of the ledger, in the order in which the project lists them. */
export function exportTables(ledger: Ledger): ExportTable[] {
  return (Object.keys(tables) as TableKey[]).map((key) => exportTable(tables[key], ledger[key]));
}
