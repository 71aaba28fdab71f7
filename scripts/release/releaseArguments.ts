import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCells } from '../../src/ledger/readCells.ts';
import { CHANGE_REASONS, type ChangeReason } from '../../src/ledger/vocabulary.ts';
import type { ReasonRule } from '../../src/ledger/releases/resolveReasons.ts';

export interface ReleaseArguments {
  check: boolean;
  date: string | undefined;
  version: string | undefined;
  site: string | undefined;
  reason: ChangeReason | undefined;
  rules: ReasonRule[];
}

const USAGE =
  'usage: npm run release -- --date YYYY-MM-DD --reason <reason> [--reasons <file.csv>] [--version <expected>] [--site <built folder>]\n' +
  `       npm run release -- --check\n       reasons: ${CHANGE_REASONS.join(', ')}`;

function readReason(text: string): ChangeReason {
  const reason = CHANGE_REASONS.find((known) => known === text);
  if (reason !== undefined) return reason;
  throw new Error(`reason "${text}": not one of ${CHANGE_REASONS.join(', ')}.\n    Fix: give one of them.`);
}

/** A CSV with the columns table, row, reason. */
function readRules(path: string): ReasonRule[] {
  const { header, rows } = readCells(path, readFileSync(path, 'utf8'));
  if (header.join() !== 'table,row,reason')
    throw new Error(`${path}: found columns ${header.join()}.\n    Fix: name the columns table,row,reason.`);
  return rows.map(([table = '', row = '', reason = '']) => ({ table, row, reason: readReason(reason) }));
}

/** @throws Error with the usage when an argument is unknown, or a reason or a file of reasons is wrong */
export function releaseArguments(args: readonly string[]): ReleaseArguments {
  const text = { type: 'string' } as const;
  const options = {
    check: { type: 'boolean' },
    date: text,
    version: text,
    site: text,
    reason: text,
    reasons: text,
  } as const;
  const parse = () => {
    try {
      return parseArgs({ args: [...args], options, strict: true }).values;
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, {
        cause: error,
      });
    }
  };
  const { check = false, date, version, site, reason, reasons } = parse();
  if (!check && date === undefined) throw new Error(`--date is missing: the clock is never asked.\n${USAGE}`);
  return {
    check,
    date,
    version,
    site,
    reason: reason === undefined ? undefined : readReason(reason),
    rules: reasons === undefined ? [] : readRules(reasons),
  };
}
