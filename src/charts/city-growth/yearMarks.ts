/** What both drawings of growth by year are given, and what they make of it before they draw. */
import { max, min } from 'd3';
import { formatNumber } from '../../format/formatNumber.ts';
import type { Comparator } from '../../ledger/vocabulary.ts';
import { token } from '../../theme/tokens.ts';
import type { ChartOptions } from '../kit/chartOptions.ts';
import { openEnd } from '../kit/openEnd.ts';

/** A stated rate: what is written beside it (a ¶ is added), and where it stands. */
export interface RateMark {
  value: number;
  label: string;
  href: string;
  description: string;
}

/** A year with its target and result; where one of them is missing, the verdict says why. */
export interface YearMarks {
  year: number;
  /** `room` is half the width of the band of an “about”; 0 for none. */
  target: (RateMark & { comparator: Comparator; room: number }) | null;
  result: RateMark | null;
  verdict: { sign: string; word: string };
}

export interface CityGrowthOptions extends ChartOptions {
  /** What targets, results and verdicts are called at the edge of the drawing or before their words. */
  heads: { target: string; result: string; verdict: string };
}

/** Leads to where a figure stands: after its last line, never alone on one. */
export const MARK = ' ¶';

/** Length of the arrow of an open target. */
export const ARROW = 24;
export const LINKED = { href: 'href', ariaLabel: 'description', title: 'description' } as const;
/** A link whose words name it. */
export const WORDED = {
  text: ({ label }: { label: string }) => label + MARK,
  href: 'href',
  ariaLabel: 'description',
} as const;
export const HOLLOW = { fill: token('paper'), stroke: token('river'), strokeWidth: 1.5 } as const;
export const BAND = { ...HOLLOW, fill: token('river-pale') } as const;
/** The height of a target, carried on to its result: between the two lies the gap. */
export const GAP = { stroke: token('ink-2'), strokeDasharray: '3 2' } as const;
export const ZERO = { stroke: token('ink-2'), strokeWidth: 0.8 } as const;
export const RULE = { stroke: token('rule'), strokeWidth: 0.8 } as const;

export const percent = (value: number): string => `${formatNumber(value)}%`;

export function placeTargets(years: readonly YearMarks[]) {
  return years.flatMap(({ year, target, result }) => {
    if (target === null) return [];
    const { value, room, comparator } = target;
    const open = openEnd(comparator);
    const shape = open !== 0 ? 'open' : room > 0 ? 'band' : 'point';
    return [
      {
        ...target,
        year,
        open,
        shape,
        low: value - room,
        high: value + room,
        answered: result !== null,
      } as const,
    ];
  });
}

export type PlacedTarget = ReturnType<typeof placeTargets>[number];

/** Beyond both result and target a label stands clear. */
export function placeResults(years: readonly YearMarks[]) {
  return years.flatMap(({ year, target, result, verdict }) => {
    if (result === null) return [];
    const aimed = target === null ? 0 : target.value + target.room;
    const said = target === null ? '' : `${verdict.sign} ${verdict.word}`;
    return [{ ...result, year, over: Math.max(0, result.value, aimed), said }];
  });
}

export type PlacedResult = ReturnType<typeof placeResults>[number];

/** What the scale reaches: from zero, or the deepest fall, to the highest rate with the whole of its band. */
export function reachOf(years: readonly YearMarks[]): [number, number] {
  const values = [
    ...placeTargets(years).flatMap(({ low, high }) => [low, high]),
    ...placeResults(years).map(({ value }) => value),
  ];
  return [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0) || 1];
}

export function firstAndLast(years: readonly YearMarks[]): [number, number] {
  const all = years.map(({ year }) => year);
  return [Math.min(...all), Math.max(...all)];
}
