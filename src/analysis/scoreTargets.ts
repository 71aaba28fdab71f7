import type { IndicatorRow } from '../ledger/indicators.ts';
import type { Ledger } from '../ledger/loadLedger.ts';
import type { ObservationRow } from '../ledger/observations.ts';
import type { OutcomeRow } from '../ledger/outcomes.ts';
import type { PlaceRow } from '../ledger/places.ts';
import { isJudged, VERDICTS, type Verdict } from '../ledger/vocabulary.ts';
import { comparePair } from './comparePair.ts';
import { joinObservations, type JoinedObservation } from './joinObservations.ts';
import { inPoints, roomOf } from './judgeTarget.ts';

/** Which targets: those a document sets for a period, or a section of it alone. */
export interface TargetsOf {
  document: string;
  period: string;
  section?: string | undefined;
}

/** A target and what the pages at hand say came of it. */
export interface ScoredTarget {
  place: PlaceRow;
  indicator: IndicatorRow;
  target: ObservationRow;
  /** Says the verdict: it is never worked out again. */
  outcome: OutcomeRow;
  verdict: Verdict;
  /** The result, judged or not. */
  stated: JoinedObservation | null;
  /** How far the result lies from the target; `null` where there is no verdict. */
  score: Score | null;
}

/** A distance counts in points of a percentage, or as a share of an amount aimed at. */
export interface Score {
  result: ObservationRow;
  measure: 'points' | 'share';
  /** Result minus target; `null` as a share of nothing. */
  distance: number | null;
  /** How far on either side of the target counts as about met, in its unit; 0 where it is not an “about”. */
  room: number;
}

/** Decimal arithmetic leaves 3.1799999: a distance has no more decimals than this. */
const DECIMALS = 1e6;

/**
 * How far a result lies from a target, whichever way is better.
 *
 * @throws ComparabilityError when the two may not be compared
 */
export function measureDistance(target: ObservationRow, result: ObservationRow): Score {
  // A target that names no scope is measured by whatever the government answers.
  const { difference } = comparePair({ ...target, scope: '' }, { ...result, scope: '' });
  const points = inPoints(target.unit);
  const distance = points ? difference : difference / Math.abs(target.value);
  return {
    result,
    measure: points ? 'points' : 'share',
    distance: Number.isFinite(distance) ? Math.round(distance * DECIMALS) / DECIMALS : null,
    room: target.comparator === 'about' ? roomOf(target.value, target.unit) : 0,
  };
}

/** How far a result lies to the better side of its target; points and shares are set against each other by nobody else. */
const lead = ({ indicator, score }: ScoredTarget): number =>
  (score?.distance ?? 0) * (indicator.direction === 'down' ? -1 : 1);

/**
 * The targets a document sets for a period, each with the verdict of its outcome: best verdict first, in a verdict furthest to the
 * better side of its target first, the rest in the order of the document.
 *
 * @throws ComparabilityError when a verdict rests on two figures that may not be compared
 */
export function scoreTargets(ledger: Ledger, { document, period, section }: TargetsOf): ScoredTarget[] {
  const joined = new Map<string, JoinedObservation>(
    joinObservations(ledger).map((each) => [each.row.id, each]),
  );
  const scored = ledger.outcomes.flatMap((outcome) => {
    const found = joined.get(outcome.target);
    if (found?.row.document !== document || found.row.period !== period) return [];
    if (section !== undefined && found.row.section !== section) return [];
    const { row: target, place, indicator } = found;
    const { verdict } = outcome;
    const stated = joined.get(outcome.result) ?? null;
    const score = isJudged(verdict) && stated !== null ? measureDistance(target, stated.row) : null;
    return [{ place, indicator, target, outcome, verdict, stated, score }];
  });
  return scored.sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      lead(b) - lead(a) ||
      (a.target.start ?? 0) - (b.target.start ?? 0),
  );
}

/** A target whose result can be set against it. */
export type JudgedTarget = ScoredTarget & { score: Score };

const isScored = (row: ScoredTarget): row is JudgedTarget => row.score !== null;

/** Targets of which one thing is said, in the order of `VERDICTS`. */
const byVerdict = <Row extends ScoredTarget>(rows: readonly Row[]) =>
  VERDICTS.map((verdict) => ({ verdict, rows: rows.filter((row) => row.verdict === verdict) })).filter(
    (group) => group.rows.length > 0,
  );

/** Growth of more than nothing: how far it was surpassed says nothing. */
const asksForSign = ({ comparator, value }: ObservationRow): boolean => comparator === 'gt' && value === 0;

/**
 * How many targets can be judged, and how they came out.
 *
 * @throws RangeError when none can be judged: there is no scorecard then
 */
export function summariseScorecard(rows: readonly ScoredTarget[]) {
  const judged = rows.filter(isScored);
  const points = judged.filter(({ score, target }) => score.measure === 'points' && !asksForSign(target));
  const inOrder = (points.length > 0 ? points : judged).toSorted(
    (a, b) => (b.score.distance ?? 0) - (a.score.distance ?? 0),
  );
  const [highest, lowest] = [inOrder[0], inOrder.at(-1)];
  if (highest === undefined || lowest === undefined) {
    throw new RangeError('none of the targets can be judged: a scorecard needs one');
  }
  const missed = judged.filter(({ verdict }) => verdict === 'missed').length;
  const open = rows.filter((row) => !isScored(row));
  return {
    targets: rows.length,
    judged: judged.length,
    /** Exceeded, met or about met. */
    reached: judged.length - missed,
    missed,
    /** Verdicts that occur, best first, with their targets. */
    groups: byVerdict(judged),
    /** Targets that cannot be judged, and the same by the reason why. */
    open,
    reasons: byVerdict(open),
    /** The results furthest above and below their targets: in points, or where there are none in proportion. */
    highest,
    lowest,
  };
}

export type ScorecardSummary = ReturnType<typeof summariseScorecard>;
