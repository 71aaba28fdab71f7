import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tables } from '../../src/ledger/tables.ts';
import { scaleAudit } from './scaleAudit.ts';
import { scaleTables, type Cells } from './scaleTables.ts';
import type { RawTables } from './copyNames.ts';

const readTable = (folder: string, name: string): Cells[] =>
  Papa.parse<Cells>(readFileSync(join(folder, `${name}.csv`), 'utf8'), { header: true, skipEmptyLines: true })
    .data;

/**
 * Writes a data folder of `factor` times the size, which a build reads with LEDGER_DATA. Offsets and hashes are those of the
 * originals, so that it cannot be audited: it has the shape of the data, not their truth.
 *
 * @returns the number of rows
 */
export function writeScaledData(source: string, target: string, factor: number, seed: number): number {
  const names = Object.values(tables).map(({ name }) => name);
  const raw: RawTables = Object.fromEntries(names.map((name) => [name, readTable(source, name)]));
  const scaled = scaleTables(raw, factor, seed);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  // A table without a row is its header alone, and copied as it is.
  for (const [name, rows] of Object.entries(scaled).filter(([, own]) => own.length > 0))
    writeFileSync(join(target, `${name}.csv`), `${Papa.unparse([...rows], { newline: '\n' })}\n`);
  const report = join(target, 'audit.json');
  writeFileSync(report, `${JSON.stringify(scaleAudit(JSON.parse(readFileSync(report, 'utf8')), scaled))}\n`);
  return Object.values(scaled).reduce((sum, rows) => sum + rows.length, 0);
}
