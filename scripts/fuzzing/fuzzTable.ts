/** Changes one table in many ways and judges what the reader makes of each. */
import fc from 'fast-check';
import { cellMutations } from './cellMutations.ts';
import { fileMutations } from './fileMutations.ts';
import { headerMutations } from './headerMutations.ts';
import { judgeLedger } from './judgeLedger.ts';
import { judgeMutation } from './judgeMutation.ts';
import type { Mutation } from './mutation.ts';
import { rowMutations } from './rowMutations.ts';
import { runCases, type CaseResult, type FuzzOptions, type FuzzResult } from './runCases.ts';
import type { Sheet } from './sheet.ts';

/** Rows are always held against the other tables; of rewritten cells every so many: most of the time goes there. */
const HELD_AGAINST_TABLES = 5;

const mutators = [...cellMutations, ...rowMutations, ...headerMutations, ...fileMutations];

export function fuzzTable(sheet: Sheet, sheets: readonly Sheet[], options: FuzzOptions): FuzzResult {
  let valid = 0;
  const judge = (mutation: Mutation): CaseResult => {
    const { kind } = mutation;
    const verdict = judgeMutation(sheet, mutation);
    if ('wrong' in verdict) throw new Error(verdict.wrong);
    if (verdict.outcome !== 'other rows') return { kind, outcome: verdict.outcome };
    valid += 1;
    const alone = options.path === undefined && !kind.startsWith('row') && valid % HELD_AGAINST_TABLES !== 0;
    if (alone) return { kind, outcome: verdict.outcome };
    const inLedger = judgeLedger(sheet, sheets, mutation, verdict.rows);
    if ('wrong' in inLedger) throw new Error(inLedger.wrong);
    return { kind, outcome: inLedger.outcome };
  };
  return runCases(
    sheet.name,
    fc.oneof(...mutators.map((mutator) => mutator(sheet))),
    judge,
    ({ kind, what }) => `${kind}: ${what}`,
    options,
  );
}
