import type { DocumentRow } from '../ledger/documents.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import { isJudged, VERDICTS, type Verdict } from '../ledger/vocabulary.ts';
import { isResult, isTarget, isCounted } from './joinObservations.ts';

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

/** How many promises and results the documents hold, and of how many promises the outcome is known. */
export function summarisePromises({ observations, outcomes }: Ledger) {
  const targets = observations.filter(isTarget);
  const onTargets = outcomes.filter(({ target }) => target !== '');
  const count = (verdict: Verdict): number => onTargets.filter((row) => row.verdict === verdict).length;
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as Record<
    Verdict,
    number
  >;
  return {
    targets: targets.length,
    results: observations.filter(isResult).length,
    /** Targets whose outcome is coded, by verdict. */
    verdicts,
    /** Targets that can be judged. */
    judged: onTargets.filter(({ verdict }) => isJudged(verdict)).length,
    /** Places that state figures. */
    places: new Set(observations.filter(isCounted).map(({ place }) => place)).size,
  };
}
