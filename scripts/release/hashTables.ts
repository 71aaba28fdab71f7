import { createHash } from 'node:crypto';
import { readDataBytes } from '../../src/ledger/read-fs.ts';
import { tables } from '../../src/ledger/tables.ts';

/** One hash over the bytes of all tables: says which data a report is about. */
export function hashTables(folder?: string): string {
  const hash = createHash('sha256');
  for (const { name } of Object.values(tables))
    hash.update(name).update(readDataBytes(`${name}.csv`, folder));
  return hash.digest('hex');
}
