/**
 * How long properties are tried. Usually the same cases in every run, so that a failure is of the change that was made;
 * `PROPERTY_RUNS=10000` tries as many new ones, and fast-check prints the seed of a case that fails.
 */
import { vi } from 'vitest';

const SEED = 20_260_101;
const USUAL = 100;
const asked = process.env['PROPERTY_RUNS'];

if (asked !== undefined && !/^[1-9]\d*$/.test(asked))
  throw new Error(
    `PROPERTY_RUNS=${asked}: expected a whole number of runs.\n    Fix: give one, such as 10000.`,
  );

// Writing and reading take their time where many tests share a machine.
vi.setConfig({ testTimeout: asked === undefined ? 60_000 : 3_600_000 });

/**
 * What `fc.assert` is told.
 *
 * @param usual runs of a usual test; what costs more than others takes fewer, of a long one in proportion
 */
export const runs = (usual = USUAL): { numRuns: number; seed?: number } =>
  asked === undefined
    ? { numRuns: usual, seed: SEED }
    : { numRuns: Math.ceil((usual * Number(asked)) / USUAL) };
