/** What a draft must reach to be worth a person's hour, on documents that were coded twice by hand. */
import type { DraftScore } from './scoreDraft.ts';

const AT_LEAST: Readonly<Partial<Record<keyof DraftScore, number>>> = {
  found: 0.97,
  precision: 0.93,
  value_and_unit: 0.99,
  comparator: 0.97,
  kind: 0.97,
  basis: 0.9,
  period: 0.9,
  core_linked: 0.95,
};

const HIGH_RIGHT = 0.97;
const HIGH_SHARE = 0.6;
const LOW_RIGHT = 0.7;

/** @returns a sentence for each limit that is missed; empty where all are met */
export function draftLimits(score: DraftScore): string[] {
  const missed = Object.entries(AT_LEAST).flatMap(([name, limit]) => {
    const reached = score[name as keyof typeof AT_LEAST] as number;
    return reached >= limit ? [] : [`${name} is ${String(reached)}, the limit is ${String(limit)}`];
  });
  const { high, low, drafted } = score;
  if (high.right < HIGH_RIGHT)
    missed.push(`of rows marked high ${String(high.right)} are right, the limit is ${String(HIGH_RIGHT)}`);
  if (high.rows < HIGH_SHARE * drafted)
    missed.push(
      `${String(high.rows)} of ${String(drafted)} rows are marked high, the limit is a share of ${String(HIGH_SHARE)}`,
    );
  // Low has to mean low: a person looks at these first.
  if (low.rows > 0 && low.right >= LOW_RIGHT)
    missed.push(
      `of rows marked low ${String(low.right)} are right, it must be fewer than ${String(LOW_RIGHT)}`,
    );
  return missed;
}
