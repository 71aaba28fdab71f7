import { wrapSentence } from '../../format/wrapSentence.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import * as Plot from '@observablehq/plot';
import { scaleUtc } from 'd3';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';

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

/** A step of the round in words. */
export interface RoundLine {
  id: string;
  no: string;
  name: string;
  /** Who does it, and for whom where that is stated. */
  who: string;
  /** Deadline in milliseconds; `null` where there is none. */
  time: number | null;
  /** Deadline as readers say it; empty where there is none. */
  date: string;
  /** Days to the next date, bare and in words; empty where there is none. */
  days: string;
  distance: string;
  description: string;
}

export interface LaidStep extends RoundLine {
  top: number;
  textX: number;
  nameY: number;
  whoY: number;
  /** Middle of the first line, where the dot stands. */
  y: number;
  /** Below all text of the step. */
  afterY: number;
}

export interface RoundColumns {
  top: number;
  indent: (line: RoundLine) => number;
  width: (line: RoundLine) => number;
  /** Lines kept free above the name; where there are some, one stands below too for the distance. */
  extra: (line: RoundLine) => number;
  /** Size the text is wrapped for. */
  fontSize: number;
}

export const ROUND_LINE = 17;
const GAP = 12;

/** Steps under each other, names and actors wrapped to their column. */
export function layRound(
  lines: readonly RoundLine[],
  { top, indent, width, extra, fontSize }: RoundColumns,
): { laid: LaidStep[]; bottom: number } {
  let y = top;
  const laid = lines.map((line) => {
    const name = wrapSentence(line.name, width(line), fontSize);
    const who = wrapSentence(line.who, width(line), fontSize);
    const nameY = y + extra(line) * ROUND_LINE;
    const whoY = nameY + name.length * ROUND_LINE;
    const afterY = whoY + who.length * ROUND_LINE;
    const step = {
      ...line,
      name: name.join('\n'),
      who: who.join('\n'),
      top: y,
      textX: indent(line),
      nameY,
      whoY,
      y: y + FONT_SIZE / 2,
      afterY: afterY + 7,
    };
    y = afterY + (extra(line) > 0 && line.distance !== '' ? ROUND_LINE + 7 : 0) + GAP;
    return step;
  });
  return { laid, bottom: y };
}
