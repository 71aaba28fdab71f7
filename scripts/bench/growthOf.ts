import type { Measured } from './measureBuild.ts';

type Step = Pick<Measured, 'seconds' | 'cpuSeconds' | 'pages' | 'megabytes'> & { factor: number };

/**
 * What a larger site may cost: growth at most linear. Judged by processor time: on a machine with other work the clock measures
 * that work too.
 */
const LIMITS = { timePerPages: 1.15, msPerPage: 25, kbPerPage: 40 };

export interface Growth {
  step: string;
  timesPages: number;
  timesCpu: number;
  /** By the clock, for comparison. */
  timesSeconds: number;
  msPerAddedPage: number;
  kbPerAddedPage: number;
  /** The limits it breaks, in words. */
  broken: readonly string[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What it costs to grow from one step to the next. */
export function growthOf(before: Step, after: Step): Growth {
  const added = after.pages - before.pages;
  const timesPages = after.pages / before.pages;
  const timesCpu = after.cpuSeconds / before.cpuSeconds;
  const msPerAddedPage = ((after.cpuSeconds - before.cpuSeconds) * 1000) / added;
  const kbPerAddedPage = ((after.megabytes - before.megabytes) * 1024) / added;
  const broken = [
    ...(timesCpu > LIMITS.timePerPages * timesPages ? ['time grows faster than pages'] : []),
    ...(msPerAddedPage > LIMITS.msPerPage ? [`over ${String(LIMITS.msPerPage)} ms per added page`] : []),
    ...(kbPerAddedPage > LIMITS.kbPerPage ? [`over ${String(LIMITS.kbPerPage)} KB per added page`] : []),
  ];
  return {
    step: `${String(before.factor)}× → ${String(after.factor)}×`,
    timesPages: round(timesPages),
    timesCpu: round(timesCpu),
    timesSeconds: round(after.seconds / before.seconds),
    msPerAddedPage: round(msPerAddedPage),
    kbPerAddedPage: round(kbPerAddedPage),
    broken,
  };
}
