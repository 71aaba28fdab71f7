/** All tables together, validated against each other. Everything the site shows starts here. */
import { DataError } from '../errors.ts';
import { checkReferences } from './checkReferences.ts';
import type { RowOf, TableSpec } from './defineTable.ts';
import { parseTable } from './parseTable.ts';
import { dataFolder, readDataText } from './read-fs.ts';
import { tables, type TableKey } from './tables.ts';

export type Ledger = { [Key in TableKey]: RowOf<(typeof tables)[Key]>[] };

const loaded = new Map<string, Ledger>();

/**
 * Loads every table of a folder once.
 *
 * @throws DataError with the problems of all files, not only of the first
 */
export function loadLedger(folder = dataFolder()): Ledger {
  const known = loaded.get(folder);
  if (known) return known;
  const problems: DataError['problems'][number][] = [];
  const read = Object.entries(tables).map(([key, spec]: [string, TableSpec]) => {
    try {
      return { key, spec, rows: parseTable(readDataText(`${spec.name}.csv`, folder), spec) };
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
      return { key, spec, rows: [] };
    }
  });
  if (problems.length === 0) problems.push(...checkReferences(read));
  if (problems.length > 0) throw new DataError(problems);
  const ledger = Object.fromEntries(read.map(({ key, rows }) => [key, rows])) as Ledger;
  loaded.set(folder, ledger);
  return ledger;
}
