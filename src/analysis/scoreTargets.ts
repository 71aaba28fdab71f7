import type { IndicatorRow } from '../ledger/indicators.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { ObservationRow } from '../ledger/observations.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { VERDICTS, type Verdict } from '../ledger/vocabulary.ts';
import { comparePair, ComparabilityError } from './comparePair.ts';
import { joinObservations, type JoinedObservation } from './joinObservations.ts';
import { judgeOutcome, ABOUT_POINTS, type Direction, type Unjudged } from './judgeTarget.ts';

/** A target and what the pages at hand say came of it. */
export interface ScoredTarget {
  place: PlaceRow;
  indicator: IndicatorRow;
  target: ObservationRow;
  verdict: Verdict;
  /** Why there is no verdict: no result was found, or the one that was decides nothing; `null` where there is one. */
  reason: Unjudged | 'no_result' | null;
  /** What the verdict rests on; `null` where there is none. */
  score: Score | null;
}

export interface Score {
  result: ObservationRow;
  /** Result minus target, in percentage points. */
  distance: number;
  /** Points on either side of the target that count as about met; 0 where it is not an “about”. */
  room: number;
}

type Judged = Pick<ScoredTarget, 'verdict' | 'reason' | 'score'>;

/** Decimal arithmetic leaves 3.1799999: a distance has no more decimals than this. */
const DECIMALS = 1e6;

function judge(target: ObservationRow, result: ObservationRow | undefined, direction: Direction): Judged {
  if (result === undefined) return { verdict: 'not_looked_up', reason: 'no_result', score: null };
  if (target.unit !== '%') {
    throw new ComparabilityError(
      `${target.id} is in ${target.unit}: only percentages have a distance in points`,
    );
  }
  const { difference } = comparePair(target, result);
  const distance = Math.round(difference * DECIMALS) / DECIMALS;
  const room = target.comparator === 'about' ? ABOUT_POINTS : 0;
  const judgement = judgeOutcome(target, result, direction);
  return { ...judgement, score: judgement.reason === null ? { result, distance, room } : null };
}

/** How far a result lies to the better side of its target. */
const lead = ({ indicator, score }: ScoredTarget): number =>
  (score?.distance ?? 0) * (indicator.direction === 'down' ? -1 : 1);

/**
 * The targets a document sets for a period, each with its verdict: best verdict first, in a verdict furthest to the better
 * side of its target first, the rest in the order of the document.
 *
 * @throws ComparabilityError when a target is set against a result it may not be compared with
 */
export function scoreTargets(ledger: Ledger, document: string, period: string): ScoredTarget[] {
  const joined = new Map<string, JoinedObservation>(
    joinObservations(ledger).map((each) => [each.row.id, each]),
  );
  const scored = ledger.outcomes.flatMap(({ target: id, result: resultId }) => {
    const found = joined.get(id);
    if (found?.row.document !== document || found.row.period !== period) return [];
    const { row: target, place, indicator } = found;
    return [{ place, indicator, target, ...judge(target, joined.get(resultId)?.row, indicator.direction) }];
  });
  return scored.sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      lead(b) - lead(a) ||
      (a.target.start ?? 0) - (b.target.start ?? 0),
  );
}

/** A target whose verdict is known. */
export type JudgedTarget = ScoredTarget & { score: Score };

const isJudged = (row: ScoredTarget): row is JudgedTarget => row.score !== null;

/**
 * How many targets can be judged, and how they came out.
 *
 * @throws RangeError when none can be judged: there is no scorecard then
 */
export function summariseScorecard(rows: readonly ScoredTarget[]) {
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
    /** Exceeded, met or about met. */
    reached: judged.length - missed,
    missed,
    /** Verdicts that occur, best first, with their targets. */
    groups: VERDICTS.map((verdict) => ({
      verdict,
      rows: judged.filter((row) => row.verdict === verdict),
    })).filter((group) => group.rows.length > 0),
    /** Targets without a verdict: no result was found, or it decides nothing. */
    open: rows.filter((row) => !isJudged(row)),
    /** The results furthest above and below their targets. */
    highest,
    lowest,
  };
}

export type ScorecardSummary = ReturnType<typeof summariseScorecard>;
