/** Rules between tables that no key says: each finds every row that breaks it. */
import type { Problem } from './errors.ts';
import { checkErrata } from './checkErrata.ts';
import { checkFormulas } from './checkFormulas.ts';
import { checkOutcomes } from './checkOutcomes.ts';
import { checkSeries } from './checkSeries.ts';
import { checkStatements } from './checkStatements.ts';
import type { LedgerRule, ReadRows } from './ledgerRule.ts';

const RULES: readonly LedgerRule[] = [
  checkStatements,
  checkSeries,
  checkOutcomes,
  checkFormulas,
  checkErrata,
];

/**
 * @param rowNumber of a row in its file, from 1
 * @returns the problems of all tables
 */
export function checkLedger(rows: ReadRows, rowNumber: (table: string, key: string) => number): Problem[] {
  return RULES.flatMap((rule) => rule(rows)).map(({ table, key, ...rest }) => ({
    file: `data/${table}.csv`,
    row: rowNumber(table, key),
    key,
    ...rest,
  }));
}
