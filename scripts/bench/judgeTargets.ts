import type { Measurement } from './measurePage.ts';

/** Marks of a chart page may be painted this much later than those of the bare drawing, and its bytes be this many times as many. */
const LATER = 1.25;
export const HEAVIER = 3.5;

export interface Target {
  target: string;
  found: string;
  held: boolean;
}

/** What the issue of speed asks for, as ratios within one run: `ours` and `floor` are medians of pages measured in turns. */
export function judgeTargets(
  charts: Readonly<Record<string, { ours: Measurement; floor: Measurement }>>,
  shifts: Readonly<Record<string, number>>,
): Target[] {
  const ratio = (value: number): string => `× ${value.toFixed(2)}`;
  const compared = Object.entries(charts).flatMap(([name, { ours, floor }]) => [
    {
      target: `${name}: marks painted at most ${String(LATER)} times as late as the bare drawing`,
      found: ratio(ours.marks / floor.marks),
      held: ours.marks <= LATER * floor.marks,
    },
    {
      target: `${name}: at most ${String(HEAVIER)} times the bytes of the bare drawing`,
      found: ratio(ours.bytes / floor.bytes),
      held: ours.bytes <= HEAVIER * floor.bytes,
    },
  ]);
  const moving = Object.entries(shifts).filter(([, cls]) => cls > 0);
  return [
    ...compared,
    {
      target: 'nothing shifts on any page type (CLS 0)',
      found: moving.map(([type, cls]) => `${type} ${cls.toFixed(3)}`).join(', ') || '0',
      held: moving.length === 0,
    },
  ];
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
