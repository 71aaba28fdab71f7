import { fuzzLedger, fuzzSubjects } from '../fuzzing/fuzzLedger.ts';
import { casesOf } from '../fuzzing/tally.ts';
import type { FuzzCount } from './proof.ts';

/** Enough to meet every kind of change in every table, few enough for every build; `npm run fuzz` makes many more. */
const CASES = 250;
const SEED = 1;

/** A short fuzz of every table and every reader of phrases. */
export function countFuzz(): FuzzCount {
  const results = [...fuzzLedger({ cases: CASES, seed: SEED })];
  return {
    cases: results.reduce((sum, { tally }) => sum + casesOf(tally), 0),
    subjects: fuzzSubjects.length,
    seed: SEED,
    failures: results.filter(({ failure }) => failure !== undefined).length,
  };
}
