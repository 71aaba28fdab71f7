import * as Plot from '@observablehq/plot';
import { scaleUtc } from 'd3';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import type { LaidStep } from './layRound.ts';

/** A day on the axis of time. */
export interface RoundTick {
  time: number;
  label: string;
}

interface Frame {
  x1: number;
  x2: number;
  top: number;
  bottom: number;
}

const FOOT = 40;

/** Days as true distances from left to right; a date beside its dot, and the days between dates at the foot. */
export function roundAxis(steps: readonly LaidStep[], ticks: readonly RoundTick[], frame: Frame) {
  const { x1, x2, top, bottom } = frame;
  const scale = scaleUtc([ticks[0]?.time ?? 0, ticks.at(-1)?.time ?? 1], [x1, x2]);
  const at = (time: number): number => scale(time);
  const dated = steps.flatMap((step) => (step.time === null ? [] : [{ ...step, x: at(step.time) }]));
  type Dated = (typeof dated)[number];
  const fits = ({ x, date }: Dated): boolean => x + 12 + textWidth(date, FONT_SIZE) <= x2;
  const gaps = dated.slice(1).map(({ x }, index) => ({
    from: dated[index]?.x ?? x,
    to: x,
    label: dated[index]?.days ?? '',
  }));
  type Gap = (typeof gaps)[number];
  const foot = bottom + 10;
  const anchors = ['start', 'middle', 'end'] as const;
  const anchorOf = (index: number) => (index === 0 ? 0 : index === ticks.length - 1 ? 2 : 1);
  const date = {
    y: 'y',
    text: 'date',
    fontWeight: 600,
    fill: token('ink'),
    stroke: token('paper'),
    strokeWidth: 4,
  } as const;
  const marks = [
    Plot.link(ticks, {
      x1: ({ time }: RoundTick) => at(time),
      x2: ({ time }: RoundTick) => at(time),
      y1: top - 6,
      y2: bottom,
      stroke: token('rule'),
    }),
    ...anchors.map((textAnchor, side) =>
      Plot.text(
        ticks.filter((_, index) => anchorOf(index) === side),
        {
          x: ({ time }: RoundTick) => at(time),
          y: top - 16,
          text: 'label',
          textAnchor,
          fill: token('ink-2'),
        },
      ),
    ),
    Plot.link(dated, { x1: 'x', x2: 'x', y1: 'y', y2: foot, stroke: token('ink'), strokeDasharray: '1 3' }),
    Plot.text(dated.filter(fits), { ...date, x: ({ x }: Dated) => x + 12, textAnchor: 'start' }),
    Plot.text(
      dated.filter((step) => !fits(step)),
      { ...date, x: ({ x }: Dated) => x - 12, textAnchor: 'end' },
    ),
    Plot.link(gaps, {
      x1: 'from',
      x2: 'to',
      y1: foot,
      y2: foot,
      stroke: token('ink'),
      markerStart: 'dot',
      markerEnd: 'dot',
    }),
    Plot.text(gaps, {
      x: ({ from, to }: Gap) => (from + to) / 2,
      y: foot + 14,
      text: 'label',
      fill: token('ink-2'),
    }),
  ];
  return { at, marks, bottom: bottom + FOOT };
}
