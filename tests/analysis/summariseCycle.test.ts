import { describe, expect, it } from 'vitest';
import { isTarget } from '../../src/analysis/joinObservations.ts';
import { CYCLE, summariseCycle, summarisePromises } from '../../src/analysis/summariseCycle.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();
const stages = summariseCycle(ledger);
const stage = (step: string) => stages.find((each) => each.step === step);

describe('summariseCycle', () => {
  it('counts what the tables hold at each stage, in the order of the cycle', () => {
    const { targets, results } = summarisePromises(ledger);
    expect(stages.map(({ step }) => step)).toEqual(CYCLE);
    const { tasks, awards, measures } = ledger;
    expect(stages.map(({ count }) => count)).toEqual([
      targets,
      tasks.length,
      results,
      awards.length,
      measures.length,
    ]);
  });

  it('names archived documents, those with most rows first, and counts cited pages apart', () => {
    const targets = (document: string): number =>
      ledger.observations.filter((row) => row.document === document && isTarget(row)).length;
    const named = stage('promises')?.documents ?? [];
    expect(named.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['yubei-2021-report', 'nanan-2024-report']),
    );
    expect(named.every(({ audited }) => audited)).toBe(true);
    const counts = named.map(({ id }) => targets(id));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(stage('tasks')).toMatchObject({ cited: 0 });
    expect(stage('results')?.cited).toBeGreaterThan(3);
  });

  it('reaches every archived document', () => {
    const reached = new Set(stages.flatMap(({ documents }) => documents.map(({ id }) => id)));
    expect(ledger.documents.filter(({ id, audited }) => audited && !reached.has(id))).toEqual([]);
  });
});
