/** What a build of one size cost; memory and processor time are those of its own process. */
export interface Step {
  factor: number;
  seconds: number;
  cpuSeconds: number;
  pages: number;
  megabytes: number;
}

/** Growth may be at most linear. Judged by processor time: on a machine with other work the clock measures that work too. */
const LIMITS = { timePerPages: 1.15, msPerPage: 25, kbPerPage: 40 };

export const round = (value: number): number => Math.round(value * 100) / 100;

/** What it costs to grow from one step to the next, and the limits that breaks, in words. */
export function growthOf(before: Step, after: Step) {
  const added = after.pages - before.pages;
  const timesPages = after.pages / before.pages;
  const timesCpu = after.cpuSeconds / before.cpuSeconds;
  const msPerAddedPage = ((after.cpuSeconds - before.cpuSeconds) * 1000) / added;
  const kbPerAddedPage = ((after.megabytes - before.megabytes) * 1024) / added;
  const broken = [
    timesCpu > LIMITS.timePerPages * timesPages && 'time grows faster than pages',
    msPerAddedPage > LIMITS.msPerPage && `over ${String(LIMITS.msPerPage)} ms per added page`,
    kbPerAddedPage > LIMITS.kbPerPage && `over ${String(LIMITS.kbPerPage)} KB per added page`,
  ].filter((limit) => limit !== false);
  const numbers = {
    timesPages,
    timesCpu,
    timesSeconds: after.seconds / before.seconds,
    msPerAddedPage,
    kbPerAddedPage,
  };
  const rounded = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, round(value)]));
  return { step: `${String(before.factor)}× → ${String(after.factor)}×`, ...rounded, broken };
}
