import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { isResult, isTarget } from './countedRows.ts';

/** The way of a promise through the documents, in this order. */
export const CYCLE = ['promises', 'tasks', 'results', 'commendations', 'rewards'] as const;
export type CycleStep = (typeof CYCLE)[number];

export interface CycleStage {
  step: CycleStep;
  /** Targets, tasks, results, commendations, measures. */
  count: number;
  /** The archived documents it is read from, those with most rows first. */
  documents: readonly DocumentRow[];
  /** Official pages that are cited but not archived. */
  cited: number;
}

/** How much of each stage of the cycle the archived documents hold, and which documents hold it. */
export function summariseCycle(ledger: Ledger): CycleStage[] {
  const { observations, tasks, awards, measures, documents } = ledger;
  const rowsOf: Readonly<Record<CycleStep, readonly { document: string }[]>> = {
    promises: observations.filter(isTarget),
    tasks,
    results: observations.filter(isResult),
    commendations: awards,
    rewards: measures,
  };
  return CYCLE.map((step) => {
    const rows = rowsOf[step];
    const count = (id: string): number => rows.filter(({ document }) => document === id).length;
    const used = documents.filter(({ id }) => count(id) > 0);
    return {
      step,
      count: rows.length,
      documents: used.filter(({ audited }) => audited).sort((a, b) => count(b.id) - count(a.id)),
      cited: used.filter(({ audited }) => !audited).length,
    };
  });
}
