/** Accepted rows within all tables, in a copy: everything that checks the tables checks them before they are there. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { auditLedger, type LedgerAudit } from '../../src/ledger/audit/auditLedger.ts';
import { DataError, type Problem } from '../../src/ledger/errors.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { readCells } from '../../src/ledger/readCells.ts';
import { tables } from '../../src/ledger/tables.ts';
import { auditJson } from '../audit/auditJson.ts';
import type { Accepted } from './acceptDraft.ts';
import type { NewRow } from './acceptRows.ts';
import type { Before } from './readBefore.ts';
import { tellInDraft } from './tellInDraft.ts';

export interface Checked {
  /** Texts by file name, in the order in which they may be written: after each of them the tables are right. */
  changed: Readonly<Record<string, string>>;
  /** What the audit said of all rows, where texts are at hand. */
  audit?: LedgerAudit;
}

/** A table with rows at its end; those it has keep their bytes. */
function added(csv: string, rows: readonly NewRow[]): string {
  if (rows.length === 0) return csv;
  const { header } = readCells('', csv);
  const cells = rows.map((row) => header.map((column) => row.cells[column] ?? ''));
  return `${csv}${Papa.unparse(cells, { newline: '\n' })}\n`;
}

const missesOf = ({ misses }: LedgerAudit): Problem[] =>
  misses.map(({ table, row: key, check, column, expected, found }) => ({
    file: `data/${tables[table as keyof typeof tables].name}.csv`,
    key,
    column,
    value: found,
    expected,
    fix:
      check === 'text' ? 'correct it, or the printed phrase' : 'correct it, or the printed phrase, or both',
  }));

interface Tried extends Checked {
  /** Whether the tables could be read at all: only then they are audited. */
  read: boolean;
  problems: readonly Problem[];
}

function tryTables(before: Before, rows: readonly NewRow[], fresh: readonly NewRow[]): Tried {
  const changed = {
    'indicators.csv': added(before.indicators, fresh),
    'observations.csv': added(before.observations, rows),
  };
  const folder = mkdtempSync(join(tmpdir(), 'accepted-'));
  try {
    for (const { name } of Object.values(tables))
      cpSync(join(before.folder, `${name}.csv`), join(folder, `${name}.csv`));
    for (const [name, text] of Object.entries(changed)) writeFileSync(join(folder, name), text);
    const ledger = loadLedger(folder);
    if (before.texts === undefined) return { changed, read: true, problems: [] };
    const audit = auditLedger(ledger, before.texts);
    const report = { 'audit.json': auditJson(audit, folder) };
    return { changed: { ...changed, ...report }, audit, read: true, problems: missesOf(audit) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { changed, read: false, problems: error.problems };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rows nothing was said of: one that is wrong keeps no other from being audited. */
function rightOf({ files, rows, indicators }: Accepted, said: readonly Problem[]): [NewRow[], NewRow[]] {
  const isRight = (file: string, { line }: NewRow): boolean =>
    !said.some((problem) => problem.file === file && problem.key === line.key);
  const named = indicators.filter((row) => isRight(files.indicators, row));
  const unnamed = new Set(indicators.filter((row) => !named.includes(row)).map(({ cells }) => cells.id));
  return [rows.filter((row) => isRight(files.observations, row) && !unnamed.has(row.cells.indicator)), named];
}

/**
 * @returns the tables to write
 * @throws DataError with every problem of every row, in the files of the draft
 */
export function checkAccepted(accepted: Accepted, before: Before): Checked {
  const tried = tryTables(before, accepted.rows, accepted.indicators);
  const said = tellInDraft([...accepted.problems, ...tried.problems], accepted, before);
  if (said.length === 0) return tried;
  if (tried.read || before.texts === undefined) throw new DataError(said);
  const rest = tryTables(before, ...rightOf(accepted, said));
  throw new DataError(tellInDraft([...said, ...(rest.read ? rest.problems : [])], accepted, before));
}
