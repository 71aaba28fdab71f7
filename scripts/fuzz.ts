/**
 * `npm run fuzz [-- --cases 10000] [--seed 1] [--table awards] [--path 12:0]`: changes every table in as many ways and checks that each is
 * read as it stands or refused with a sentence. See docs/fuzzing.md.
 */
import { parseArgs } from 'node:util';
import { fuzzLedger, fuzzSubjects } from './fuzzing/fuzzLedger.ts';
import type { FuzzResult } from './fuzzing/runCases.ts';
import { addTally, casesOf, outcomesOf, type Tally } from './fuzzing/tally.ts';
import { watchdog } from './fuzzing/watchdog.ts';
import { runScript } from './runScript.ts';

const CASES = '10000';
const SEED = '1';

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`--${name} ${text}: not a whole number.\n    Fix: give one from 0 to 999999999.`);
}

function readArguments() {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { cases: text, seed: text, table: text, path: text } });
  const { cases = CASES, seed = SEED, table, path } = values;
  if (table !== undefined && !fuzzSubjects.includes(table))
    throw new Error(`--table ${table}: no such table.\n    Fix: give one of ${fuzzSubjects.join(', ')}.`);
  const options = { cases: wholeNumber('cases', cases), seed: Number(seed), path };
  return { options, only: table === undefined ? fuzzSubjects : [table] };
}

function tell({ subject, tally, slowest, failure }: FuzzResult, seconds: number): void {
  const outcomes = Object.entries(outcomesOf(tally))
    .sort()
    .map(([outcome, times]) => `${outcome} ${String(times)}`);
  console.log(
    `${subject}: ${String(casesOf(tally))} cases in ${seconds.toFixed(1)} s, the slowest ${slowest.toFixed(0)} ms; ${outcomes.join(', ')}`,
  );
  if (failure !== undefined) console.error(`FAILED ${failure}`);
}

await runScript(() => {
  const { options, only } = readArguments();
  const all: Tally = new Map();
  let failed = 0;
  let began = performance.now();
  const begin = watchdog(only, options.seed);
  for (const result of fuzzLedger({ ...options, begin }, only)) {
    tell(result, (performance.now() - began) / 1000);
    addTally(all, result.tally);
    if (result.failure !== undefined) failed += 1;
    began = performance.now();
  }
  console.table(
    Object.fromEntries(
      [...all].sort().map(([kind, outcomes]) => [kind, Object.fromEntries([...outcomes].sort())]),
    ),
  );
  console.table({ ...outcomesOf(all), cases: casesOf(all), failed });
  return failed === 0;
});
