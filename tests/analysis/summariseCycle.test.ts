import { describe, expect, it } from 'vitest';
import { CYCLE, summariseCycle } from '../../src/analysis/summariseCycle.ts';
import { summarisePromises } from '../../src/analysis/summarisePromises.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';

const ledger = loadLedger();
const stages = summariseCycle(ledger);
const stage = (step: string) => stages.find((each) => each.step === step);

describe('summariseCycle', () => {
  it('counts what the tables hold at each stage, in the order of the cycle', () => {
    const { targets, results } = summarisePromises(ledger);
    expect(stages.map(({ step }) => step)).toEqual(CYCLE);
    expect(stages.map(({ count }) => count)).toEqual([targets, 156, results, 133, 30]);
  });

  it('names archived documents, those with most rows first, and counts cited pages apart', () => {
    expect(stage('promises')?.documents.map(({ id }) => id)).toEqual([
      'yubei-2021-report',
      'liangping-2021-tasks',
      'nanan-2024-report',
    ]);
    expect(stage('tasks')).toMatchObject({ cited: 0 });
    expect(stage('results')?.cited).toBeGreaterThan(3);
  });

  it('reaches every archived document', () => {
    const reached = new Set(stages.flatMap(({ documents }) => documents.map(({ id }) => id)));
    expect(ledger.documents.filter(({ id, audited }) => audited && !reached.has(id))).toEqual([]);
  });
});
