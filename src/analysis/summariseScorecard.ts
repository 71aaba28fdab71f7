import { VERDICTS, type Verdict } from '../ledger/vocabulary.ts';
import type { Score, ScoredTarget } from './scoreTargets.ts';

/** A target whose verdict is known. */
export type JudgedTarget = ScoredTarget & { score: Score };

export interface ScorecardSummary {
  targets: number;
  judged: number;
  /** Exceeded, met or about met. */
  reached: number;
  missed: number;
  /** Verdicts that occur, best first, with their targets. */
  groups: readonly { verdict: Verdict; rows: readonly JudgedTarget[] }[];
  /** Targets without a verdict: no result was found, or it decides nothing. */
  open: readonly ScoredTarget[];
  /** The results furthest above and below their targets. */
  highest: JudgedTarget;
  lowest: JudgedTarget;
}

const isJudged = (row: ScoredTarget): row is JudgedTarget => row.score !== null;

/**
 * How many targets can be judged, and how they came out.
 *
 * @throws RangeError when none can be judged: there is no scorecard then
 */
export function summariseScorecard(rows: readonly ScoredTarget[]): ScorecardSummary {
  const judged = rows.filter(isJudged);
  const byDistance = [...judged].sort((a, b) => b.score.distance - a.score.distance);
  const [highest, lowest] = [byDistance[0], byDistance.at(-1)];
  if (highest === undefined || lowest === undefined) {
    throw new RangeError('none of the targets can be judged: a scorecard needs one');
  }
  const missed = judged.filter(({ verdict }) => verdict === 'missed').length;
  return {
    targets: rows.length,
    judged: judged.length,
    reached: judged.length - missed,
    missed,
    groups: VERDICTS.map((verdict) => ({
      verdict,
      rows: judged.filter((row) => row.verdict === verdict),
    })).filter((group) => group.rows.length > 0),
    open: rows.filter((row) => !isJudged(row)),
    highest,
    lowest,
  };
}
