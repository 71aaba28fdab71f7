import type { ProcessStepRow } from '../../ledger/processSteps.ts';
import { roundSteps } from '../../analysis/roundSteps.ts';

/** A step with what its date says. */
export interface RoundStep {
  step: ProcessStepRow;
  /** The document gives a month's end, not a day: the day is inferred. */
  monthEnd: boolean;
  /** Days from its deadline to the next one; `null` for undated steps and for the last deadline. */
  daysToNext: number | null;
}

/** The round as a calendar. */
export interface Round {
  steps: readonly RoundStep[];
  dated: readonly RoundStep[];
  first: RoundStep;
  last: RoundStep;
  /** How many steps the notice itself numbers. */
  numbered: number;
  /** First days of the quarters (ISO) that the deadlines lie between. */
  quarters: readonly string[];
}

const DAY = 86_400_000;

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const isoOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** From the start of the quarter of the first day to the end of that of the last. */
function quartersAround(first: string, last: string): string[] {
  const day = new Date(time(first));
  const start = Math.floor(day.getUTCMonth() / 3) * 3;
  const quarters: string[] = [];
  for (let month = start; quarters.length === 0 || (quarters.at(-1) ?? '') <= last; month += 3)
    quarters.push(isoOf(day.getUTCFullYear(), month));
  return quarters;
}

/**
 * The steps in their order, the days between deadlines, and the stretch of time they need.
 *
 * @throws RangeError where no step has a date, or the deadlines do not follow the order
 */
export function arrangeRound(rows: readonly ProcessStepRow[]): Round {
  const { steps: ordered, dated: deadlines, numbered } = roundSteps(rows);
  const steps = ordered.map((step): RoundStep => {
    const next = deadlines[deadlines.indexOf(step) + 1];
    const ends = step.deadline === '' || next === undefined;
    return {
      step,
      monthEnd: step.printed.includes('底前'),
      daysToNext: ends ? null : (time(next.deadline) - time(step.deadline)) / DAY,
    };
  });
  const dated = steps.filter(({ step }) => step.deadline !== '');
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError('no step of the round has a date');
  const backwards = dated.find(({ daysToNext }) => daysToNext !== null && daysToNext < 0);
  if (backwards !== undefined)
    throw new RangeError(`${backwards.step.id} stands before an earlier deadline: correct its order`);
  return {
    steps,
    dated,
    first,
    last,
    numbered,
    quarters: quartersAround(first.step.deadline, last.step.deadline),
  };
}
