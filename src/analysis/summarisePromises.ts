import type { Ledger } from '../ledger/loadLedger.ts';
import { isJudged, VERDICTS, type Verdict } from '../ledger/vocabulary.ts';
import { isCounted, isResult, isTarget } from './countedRows.ts';

export interface PromisesSummary {
  targets: number;
  results: number;
  /** Targets whose outcome is coded, by verdict. */
  verdicts: Readonly<Record<Verdict, number>>;
  /** Targets that can be judged. */
  judged: number;
  /** Places that state figures. */
  places: number;
}

/** How many promises and results the documents hold, and of how many promises the outcome is known. */
export function summarisePromises({ observations, outcomes }: Ledger): PromisesSummary {
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
    verdicts,
    judged: onTargets.filter(({ verdict }) => isJudged(verdict)).length,
    places: new Set(observations.filter(isCounted).map(({ place }) => place)).size,
  };
}
