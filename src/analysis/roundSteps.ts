import type { ProcessStepRow } from '../ledger/processSteps.ts';

export interface RoundSteps {
  /** All steps, in our order. */
  steps: readonly ProcessStepRow[];
  /** Those with a deadline: the calendar in short. */
  dated: readonly ProcessStepRow[];
  /** How many steps the notice itself numbers: the rows are what we read in its text. */
  numbered: number;
}

/** The round of 2022 from the first step to the last. */
export function roundSteps(rows: readonly ProcessStepRow[]): RoundSteps {
  const steps = [...rows].sort((a, b) => a.position - b.position);
  const numbers = steps.flatMap(({ no }) => no ?? []);
  return {
    steps,
    dated: steps.filter(({ deadline }) => deadline !== ''),
    numbered: new Set(numbers).size,
  };
}
