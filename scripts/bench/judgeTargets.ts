import type { Measurement } from './measurePage.ts';
import type { Form } from './writeRivals.ts';

/** What a chart page may be, beside the bare drawing: its marks painted this much later, its main thread busy this much longer … */
const LATER = { slow: 1.2, unthrottled: 1.15 };
const BUSIER = 1.3;
/** … its bytes this many times as many; and what it may ask for before its marks are painted. */
export const HEAVIER = 3.5;
const EARLY = 4;

export interface Target {
  target: string;
  found: string;
  held: boolean;
}

/** One chart under one condition: medians of its forms, measured in turns. */
export interface Compared {
  chart: string;
  slow: boolean;
  forms: Readonly<Record<Form, Measurement>>;
}

const ratio = (value: number): string => `× ${value.toFixed(2)}`;

function judgeChart({ chart, slow, forms: { floor, ours, plot, echarts } }: Compared): Target[] {
  const name = `${chart}, ${slow ? 'slow phone' : 'not slowed down'}`;
  const later = slow ? LATER.slow : LATER.unthrottled;
  const rival = Math.min(plot.marks, echarts.marks);
  return [
    {
      target: `${name}: marks painted at most ${String(later)} times as late as the bare drawing`,
      found: ratio(ours.marks / floor.marks),
      held: ours.marks <= later * floor.marks,
    },
    {
      target: `${name}: main thread busy at most ${String(BUSIER)} times as long`,
      found: ratio(ours.main / floor.main),
      held: ours.main <= BUSIER * floor.main,
    },
    {
      target: `${name}: marks before those of Plot and ECharts in the browser`,
      found: `${ratio(ours.marks / rival)} of the sooner`,
      held: ours.marks < rival,
    },
    {
      target: `${name}: at most ${String(EARLY)} requests before the marks`,
      found: String(ours.early),
      held: ours.early <= EARLY,
    },
  ];
}

const judgeBytes = ({ chart, forms: { floor, ours } }: Compared): Target => ({
  target: `${chart}: at most ${String(HEAVIER)} times the bytes of the bare drawing`,
  found: ratio(ours.bytes / floor.bytes),
  held: ours.bytes <= HEAVIER * floor.bytes,
});

/** What the issues of speed ask for, as ratios within one run. */
export function judgeTargets(
  charts: readonly Compared[],
  shifts: Readonly<Record<string, number>>,
): Target[] {
  const moving = Object.entries(shifts).filter(([, cls]) => cls > 0);
  return [
    ...charts.flatMap(judgeChart),
    ...charts.filter(({ slow }) => slow).map(judgeBytes),
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
