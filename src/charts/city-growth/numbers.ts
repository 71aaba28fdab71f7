import { isResult, isTarget } from '../../analysis/joinObservations.ts';
import { measureDistance } from '../../analysis/scoreTargets.ts';
import { onePerPeriod } from '../../analysis/series.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { OutcomeRow } from '../../ledger/outcomes.ts';
import { isJudged, type Verdict } from '../../ledger/vocabulary.ts';

/** Whose growth, of what. */
export interface GrowthOf {
  place: string;
  indicator: string;
}

/** A year with what was aimed at, what came of it, and the verdict that the outcomes give. */
export interface GrowthYear {
  year: number;
  /** `null` where none was found. */
  target: ObservationRow | null;
  /** `null` where none is known. */
  result: ObservationRow | null;
  verdict: Verdict;
  /** Result minus target in points, where there is a verdict. */
  distance: number | null;
}

const YEAR = /^\d{4}$/;

/** Growth of a whole year and the whole place: no quarter, no average over years, no part. */
const isYearlyGrowth = ({ basis, period, body, breakdown, scope }: ObservationRow): boolean =>
  basis === 'growth_rate' && YEAR.test(period) && body + breakdown + scope === '';

/** The outcome of a target; of a year without one, that of the place, indicator and year. */
function outcomeOf(outcomes: readonly OutcomeRow[], period: string, target: ObservationRow | undefined) {
  return outcomes.find((outcome) =>
    target === undefined ? outcome.target === '' && outcome.period === period : outcome.target === target.id,
  );
}

/** Years of which a target or a result is stated, in order. */
export function growthYears(ledger: Ledger, { place, indicator }: GrowthOf): GrowthYear[] {
  const isOwn = (row: { place: string; indicator: string }): boolean =>
    row.place === place && row.indicator === indicator;
  const own = ledger.observations.filter((row) => isOwn(row) && isYearlyGrowth(row));
  const outcomes = ledger.outcomes.filter(isOwn);
  const targets = onePerPeriod(own.filter(isTarget));
  const results = onePerPeriod(own.filter(isResult));
  const periods = [...new Set(own.map(({ period }) => period))].sort();
  return periods.map((period) => {
    const inYear = (row: ObservationRow): boolean => row.period === period;
    const target = targets.find(inYear);
    const outcome = outcomeOf(outcomes, period, target);
    // A verdict rests on one row: that is the one to show.
    const result = own.find(({ id }) => id === outcome?.result) ?? results.find(inYear);
    const verdict = outcome?.verdict ?? 'not_looked_up';
    const judged = target !== undefined && result !== undefined && isJudged(verdict);
    return {
      year: Number(period),
      target: target ?? null,
      result: result ?? null,
      verdict,
      distance: judged ? measureDistance(target, result).distance : null,
    };
  });
}
