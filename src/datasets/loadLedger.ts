/** All tables together, validated against each other. Everything the site shows starts here. */
import { loadTables, type Loaded } from './loadTables.ts';
import { dataFolder } from './read-fs.ts';
import { tables } from './tables.ts';

export type Ledger = Loaded<typeof tables>;

const loaded = new Map<string, Ledger>();

/** Loads every table of a folder once. */
export function loadLedger(folder = dataFolder()): Ledger {
  const known = loaded.get(folder) ?? loadTables(tables, folder);
  loaded.set(folder, known);
  return known;
}
