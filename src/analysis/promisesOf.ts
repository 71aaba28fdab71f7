import type { OutcomeRow } from '../ledger/outcomes.ts';
import { isJudged, VERDICTS, type Verdict } from '../ledger/vocabulary.ts';
import { isResult, isTarget, type JoinedObservation } from './joinObservations.ts';
import { talliesOf, type Tally } from './talliesOf.ts';

/** What became of a place's targets, apart by what can be said of them. */
export interface Promises {
  /** Many tasks told of at once. */
  tallies: readonly Tally[];
  /** Single targets whose number was set beside the number of a result, latest year first. */
  judged: readonly OutcomeRow[];
  /** How many of those there are of each verdict, in the order of verdicts. */
  verdicts: readonly { verdict: Verdict; count: number }[];
  /** Targets of which a government’s own report says how they went, without both numbers, latest year first. */
  claimed: readonly OutcomeRow[];
  /** Their time is over, and nothing is judged: not stated, not comparable, not looked up, not found. */
  open: readonly OutcomeRow[];
  unjudged: readonly { verdict: Verdict; count: number }[];
  /** Targets in numbers that no outcome speaks of. */
  unlisted: number;
  /** Results stated of the place, whatever was aimed at. */
  results: number;
  /** Their time is not over, by the year they are for, nearest first. */
  due: readonly DueYear[];
}

export interface DueYear {
  year: string;
  /** Of core indicators: what a reader asks for first. */
  headline: readonly JoinedObservation[];
  others: readonly JoinedObservation[];
}

/** Whether two numbers speak, or a government of itself. */
export const isComputed = ({ known_by: known }: OutcomeRow): boolean => known === 'computed';

function tally(outcomes: readonly OutcomeRow[]): { verdict: Verdict; count: number }[] {
  const of = Map.groupBy(outcomes, ({ verdict }) => verdict);
  return VERDICTS.map((verdict) => ({ verdict, count: of.get(verdict)?.length ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** A target to be reached by a year is for that year. */
const lastYear = (period: string): string => /(\d{4})\D*\d{0,2}$/.exec(period)?.[1] ?? period;

function dueYears(outcomes: readonly OutcomeRow[], observations: readonly JoinedObservation[]): DueYear[] {
  const due = new Set(outcomes.filter(({ verdict }) => verdict === 'not_due').map(({ target }) => target));
  const own = observations.filter(({ row }) => due.has(row.id));
  return [...Map.groupBy(own, ({ row }) => lastYear(row.period))]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([year, rows]) => ({
      year,
      headline: rows.filter(({ indicator }) => indicator.core),
      others: rows.filter(({ indicator }) => !indicator.core),
    }));
}

/** What can be said of the targets of one place. */
export function promisesOf(
  outcomes: readonly OutcomeRow[],
  observations: readonly JoinedObservation[],
): Promises {
  const tallies = talliesOf(outcomes, observations);
  const told = new Set(tallies.flatMap(({ parts }) => parts.map(({ outcome }) => outcome)));
  const single = outcomes
    .filter((outcome) => isJudged(outcome.verdict) && !told.has(outcome))
    .toSorted((a, b) => b.period.localeCompare(a.period));
  const judged = single.filter(isComputed);
  const open = outcomes.filter(({ verdict }) => !isJudged(verdict) && verdict !== 'not_due');
  const listed = new Set(outcomes.map(({ target }) => target));
  return {
    tallies,
    judged,
    verdicts: tally(judged),
    claimed: single.filter((outcome) => !isComputed(outcome)),
    open,
    unjudged: tally(open),
    unlisted: observations.filter(({ row }) => isTarget(row) && !listed.has(row.id)).length,
    results: observations.filter(({ row }) => isResult(row)).length,
    due: dueYears(outcomes, observations),
  };
}
