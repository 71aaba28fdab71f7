import type { ObservationRow } from '../ledger/observations.ts';
import type { OutcomeRow } from '../ledger/outcomes.ts';
import type { Verdict } from '../ledger/vocabulary.ts';
import { isResult, isTarget, type JoinedObservation } from './joinObservations.ts';
import { judgeOutcome } from './judgeTarget.ts';
import { isYearlyProduct } from './keyFigures.ts';
import { onePerPeriod } from './series.ts';

/** Growth of regional product in a year: what was asked for and what is stated, each where it is. */
export interface GrowthYear {
  year: string;
  target: ObservationRow | undefined;
  result: ObservationRow | undefined;
  /** How the target came out, or why nothing is said. */
  verdict: Verdict;
}

function verdictOf({ target, result }: Omit<GrowthYear, 'verdict'>, coded: Verdict | undefined): Verdict {
  if (target === undefined || result === undefined) return coded ?? 'not_looked_up';
  const { verdict, reason } = judgeOutcome(target, result, 'up');
  return reason === null ? verdict : (coded ?? 'not_comparable');
}

/**
 * Every year of which growth is stated or asked for, latest first. Nothing is derived from levels, and nothing joins two years.
 *
 * @param outcomes of the same place: they say why one side of a year is missing
 */
export function growthYears(
  observations: readonly JoinedObservation[],
  outcomes: readonly OutcomeRow[],
): GrowthYear[] {
  const rows = observations
    .map(({ row }) => row)
    .filter((row) => isYearlyProduct(row) && row.basis === 'growth_rate');
  const results = onePerPeriod(rows.filter(isResult));
  const targets = onePerPeriod(rows.filter(isTarget));
  const years = [...new Set([...results, ...targets].map(({ period }) => period))].sort().reverse();
  return years.map((year) => {
    const sides = {
      year,
      target: targets.find(({ period }) => period === year),
      result: results.find(({ period }) => period === year),
    };
    const [indicator] = rows.map((row) => row.indicator);
    const coded = outcomes.find(
      (outcome) =>
        outcome.period === year &&
        outcome.indicator === indicator &&
        outcome.target === (sides.target?.id ?? ''),
    );
    return { ...sides, verdict: verdictOf(sides, coded?.verdict) };
  });
}
