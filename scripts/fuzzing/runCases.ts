/** Runs cases that can be made again from a seed, counts what came of them and tells the first that fails. */
import fc from 'fast-check';
import { count, type Tally } from './tally.ts';

export interface FuzzOptions {
  cases: number;
  seed: number;
  /** Where a failing case was found, as it was printed: that case alone is run again. */
  path?: string | undefined;
  /** Told before every case. */
  begin?: (subject: string, index: number) => void;
}

export interface FuzzResult {
  /** A table, or what else was put to the test. */
  subject: string;
  tally: Tally;
  /** The longest a case took, in milliseconds of processor time: the clock measures whoever shares the machine. */
  slowest: number;
  /** The first failing case with what was done and how to see it again; `undefined` where all held. */
  failure: string | undefined;
}

/** What a case is, and what came of it. */
export interface CaseResult {
  kind: string;
  outcome: string;
}

/** A case that takes more processor time hangs. */
const HANGS_AT_MS = 5_000;

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Of its own for every subject, so that no two tables are changed in the same places. */
const seedOf = (subject: string, seed: number): number =>
  [...subject].reduce((mixed, letter) => (Math.imul(mixed, 31) + letter.charCodeAt(0)) | 0, seed);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * @param judge says what came of a case
 * @param tell what was done, in one line
 */
export function runCases<Case>(
  subject: string,
  cases: fc.Arbitrary<Case>,
  judge: (one: Case) => CaseResult,
  tell: (one: Case) => string,
  { cases: times, seed, path, begin }: FuzzOptions,
): FuzzResult {
  const tally: Tally = new Map();
  let slowest = 0;
  let index = 0;
  const property = fc.property(cases, (one) => {
    begin?.(subject, index);
    index += 1;
    const began = processorMs();
    const { kind, outcome } = judge(one);
    const took = processorMs() - began;
    slowest = Math.max(slowest, took);
    if (took > HANGS_AT_MS) throw new Error(`it took ${String(Math.round(took))} ms`);
    count(tally, kind, outcome);
  });
  const replay = path === undefined ? {} : { path, endOnFailure: true };
  const found = fc.check(property, {
    seed: seedOf(subject, seed),
    numRuns: path === undefined ? times : 1,
    ...replay,
  });
  if (!found.failed) return { subject, tally, slowest, failure: undefined };
  const [one] = found.counterexample ?? [];
  const failure = [
    `${subject}: ${messageOf(found.errorInstance)}`,
    `  ${one === undefined ? '' : tell(one)}`,
    `  again: npm run fuzz -- --table ${subject} --seed ${String(seed)} --path ${found.counterexamplePath ?? ''}`,
  ];
  return { subject, tally, slowest, failure: failure.join('\n') };
}
