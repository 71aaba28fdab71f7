import { describe, expect, it } from 'vitest';
import { fuzzLedger, fuzzSubjects } from '../../../scripts/fuzzing/fuzzLedger.ts';
import { addTally, casesOf, outcomesOf, type Tally } from '../../../scripts/fuzzing/tally.ts';

const TABLES = 20;
const READERS = 3;

/** A run like that of `npm run fuzz`, as long as a test may be. */
function shortRun(cases: number, seed: number, only = fuzzSubjects) {
  const results = [...fuzzLedger({ cases, seed }, only)];
  const together: Tally = new Map();
  for (const { tally } of results) addTally(together, tally);
  return { results, together };
}

describe('a short run of the fuzz', () => {
  const CASES = 120;
  const { results, together } = shortRun(CASES, 20_260_101);

  it('finds nothing that is lost, changed in silence or refused without a sentence', () => {
    expect(results.flatMap(({ failure }) => failure ?? [])).toEqual([]);
  });

  it('changes every table, and puts the readers to the test', () => {
    expect(results.map(({ subject }) => subject)).toEqual(fuzzSubjects);
    expect(fuzzSubjects).toHaveLength(TABLES + READERS);
    expect(results.map(({ tally }) => casesOf(tally))).toEqual(fuzzSubjects.map(() => CASES));
    expect(casesOf(together)).toBe(CASES * (TABLES + READERS));
  });

  it('comes to every end there is', () => {
    expect(Object.keys(outcomesOf(together)).sort()).toEqual([
      'found',
      'given back',
      'no figure',
      'only what is printed',
      'other rows',
      'refused',
      'refused: cell',
      'refused: file',
      'refused: header',
      'refused: other tables',
      'refused: row',
      'same rows',
      'told as a change',
    ]);
  });

  it('changes cells, rows, headers and files, in every way it knows', () => {
    const kinds = [...together.keys()].filter((kind) => kind.includes(':'));
    const count = (part: string) => kinds.filter((kind) => kind.startsWith(part)).length;
    expect([count('cell'), count('row'), count('header'), count('file')]).toEqual([23, 10, 13, 17]);
  });
});

describe('a run', () => {
  it('is the same for the same seed, and another for another', () => {
    const tell = (seed: number) =>
      [...shortRun(60, seed, ['agreement']).together].map(([kind, outcomes]) => [kind, ...outcomes]);
    expect(tell(7)).toEqual(tell(7));
    expect(tell(8)).not.toEqual(tell(7));
  });
});
