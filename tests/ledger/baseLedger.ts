import { checkLedger, type ReadRows } from '../../src/ledger/checkLedger.ts';
import { loadLedger, type Ledger } from '../../src/ledger/loadLedger.ts';

type Changes = { [Table in keyof Ledger]?: Readonly<Record<string, Partial<ReadRows[Table][number]>>> };

/** The small ledger of the fixtures, with cells of rows changed by table and id. */
export function baseLedger(changes: Changes = {}): ReadRows {
  const base = loadLedger('tests/fixtures/base');
  const changed = Object.entries(changes).map(([table, rows]) => [
    table,
    base[table as keyof Ledger].map((row) => ({ ...row, ...(rows as Record<string, object>)[row.id] })),
  ]);
  return { ...base, ...(Object.fromEntries(changed) as Partial<ReadRows>) };
}

/** What the rules between tables say of a ledger: table, key, column, and what was expected. */
export const faultsOf = (ledger: ReadRows): string[] =>
  checkLedger(ledger, () => 1).map(
    ({ file, key = '', column = '', expected }) => `${file.slice(5, -4)} ${key} ${column}: ${expected}`,
  );
