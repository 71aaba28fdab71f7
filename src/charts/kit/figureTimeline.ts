/** Figures of one place by year: results as bars from zero, targets as rings beside them, and both in words under their year. */
import * as Plot from '@observablehq/plot';
import { max, min, range, ticks } from 'd3';
import { boldWidth, wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';
import { assertDrawable, frame, LABEL_GAP, roomFor } from './frame.ts';
import { openArrow } from './openEnd.ts';

/** What is stated of a year. */
export interface TimelinePoint {
  year: number;
  value: number;
  target: boolean;
  /** How far about reaches to both sides; 0 for an exact figure. */
  room: number;
  /** Which way it is open, for a figure that only bounds. */
  open: -1 | 0 | 1;
  label: string;
  /** The label without what the heading says, for columns narrower than it. */
  short: string;
}

export interface FigureTimeline {
  points: readonly TimelinePoint[];
  /** Years before which the series breaks. */
  breaks: readonly number[];
  /** Names of the two rows under the years. */
  heads: { result: string; target: string };
  /** A number on the upright scale. */
  tick: (value: number) => string;
}

/** Height of the scale and of a line, the space between two rows, the right edge, the length of an open end. */
const PLOT = 120;
const LINE = 15;
const SPACE = 6;
const EDGE = 4;
const ARROW = 20;

/** Where in its year a bar begins and ends, a ring stands before it, and how far a band reaches; a bar without targets is in the middle. */
const [BAR, BAR_END, RING, BAND] = [0, 0.36, -0.2, 0.42];
const MIDDLE = -0.18;

const QUIET = { tickSize: 0, fontVariant: 'normal', fill: token('ink-2') } as const;
const UNDER = { frameAnchor: 'bottom', lineAnchor: 'top', lineHeight: LINE / FONT_SIZE } as const;

const isOpen = ({ open }: TimelinePoint): boolean => open !== 0;
const OPEN = {
  y: 'value',
  shape: openArrow,
  anchor: 'start',
  length: ARROW,
  rotate: ({ open }: TimelinePoint): number => (open < 0 ? 180 : 0),
} as const;

/** From zero, or the deepest fall, to the highest figure; an open end has room above. */
function reachOf(points: readonly TimelinePoint[]): [number, number] {
  const values = points.flatMap(({ value, room }) => [value - room, value + room]);
  return [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0) || 1];
}

/** The words of one row, each as wide as the years around it that say nothing leave room for. */
function wordsOf(points: readonly TimelinePoint[], column: number) {
  const years = points.map(({ year }) => year);
  const tight = points.some(({ label }) => boldWidth(label, FONT_SIZE) > column - SPACE);
  return points.map(({ year, label: full, short }) => {
    const label = tight ? short : full;
    const apart = years.filter((other) => other !== year).map((other) => Math.abs(other - year));
    const room = Math.min(...apart, 2) * column - SPACE;
    return { year, lines: wrapSentence(label, room, FONT_SIZE) };
  });
}

const linesOf = (words: ReturnType<typeof wordsOf>): number => max(words, ({ lines }) => lines.length) ?? 0;

/** Years, results and targets in rows under the drawing, with their heights. */
function footOf({ points, heads }: FigureTimeline, column: number, left: number) {
  const rows = [
    {
      head: heads.result,
      bold: true,
      words: wordsOf(
        points.filter(({ target }) => !target),
        column,
      ),
    },
    {
      head: heads.target,
      bold: false,
      words: wordsOf(
        points.filter(({ target }) => target),
        column,
      ),
    },
  ].filter(({ words }) => words.length > 0);
  let at = SPACE + LINE + SPACE;
  const marks = rows.flatMap(({ head, bold, words }): Plot.Markish[] => {
    const dy = at;
    at += LINE * linesOf(words) + SPACE;
    const text = ({ lines }: (typeof words)[number]): string => lines.join('\n');
    return [
      Plot.text([head], { ...UNDER, frameAnchor: 'bottom-left', dx: -left, dy, fill: token('ink-2') }),
      Plot.text(words, { ...UNDER, x: 'year', text, dy, fill: token('ink'), fontWeight: bold ? 600 : 400 }),
    ];
  });
  return { marks, height: at };
}

function targetMarks(targets: readonly TimelinePoint[]): Plot.Markish[] {
  const hollow = { stroke: token('river'), strokeWidth: 1.5 } as const;
  const paper = { ...hollow, fill: token('paper') } as const;
  const aim = ({ year }: TimelinePoint): number => year + RING;
  return [
    Plot.rect(
      targets.filter(({ room }) => room > 0),
      {
        ...{ ...hollow, fill: token('river-pale') },
        x1: ({ year }: TimelinePoint) => year - BAND,
        x2: ({ year }: TimelinePoint) => year + BAND,
        y1: ({ value, room }: TimelinePoint) => value - room,
        y2: ({ value, room }: TimelinePoint) => value + room,
      },
    ),
    Plot.vector(targets.filter(isOpen), { ...OPEN, x: aim, ...paper }),
    Plot.dot(
      targets.filter((point) => !isOpen(point) && point.room === 0),
      { x: aim, y: 'value', r: 4.5, ...paper },
    ),
  ];
}

/** Bands lie under the bars, rings and arrows beside them. */
function figureMarks(points: readonly TimelinePoint[]): Plot.Markish[] {
  const [targets, results] = [points.filter(({ target }) => target), points.filter(({ target }) => !target)];
  const begin = targets.length === 0 ? MIDDLE : BAR;
  const end = begin + BAR_END - BAR;
  return [
    ...targetMarks(targets),
    Plot.rect(results, {
      x1: ({ year }: TimelinePoint) => year + begin,
      x2: ({ year }: TimelinePoint) => year + end,
      y1: () => 0,
      y2: 'value',
      fill: token('river'),
    }),
    Plot.vector(results.filter(isOpen), {
      ...{ ...OPEN, x: ({ year }: TimelinePoint) => year + (begin + end) / 2, fill: token('river') },
    }),
  ];
}

/** Every year has its place, stated or not; nothing joins two years, and a break of the series stands between them. */
export function figureTimeline(timeline: FigureTimeline, options: ChartOptions): Element {
  const { points, breaks, heads, tick } = timeline;
  assertDrawable('figure-timeline', points, ({ year, value }) => [year, value]);
  const [low, high] = reachOf(points);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const scale = ticks(low, high, 3);
  const left = roomFor([heads.result, heads.target, ...scale.map(tick)]) + LABEL_GAP;
  const column = (options.width - left - EDGE) / (last - first + 1);
  const foot = footOf(timeline, column, left);
  const tight = boldWidth(String(last), FONT_SIZE) + SPACE > column;
  const named = (year: number): string => (tight ? `’${String(year).slice(2)}` : String(year));
  const every = Math.ceil((boldWidth(named(last), FONT_SIZE) + SPACE) / column);
  const top = points.some(({ open }) => open > 0) ? ARROW + EDGE : SPACE;
  return frame(options, {
    ...{ marginLeft: left, marginRight: EDGE, marginTop: top, marginBottom: foot.height },
    height: top + PLOT + foot.height,
    x: { domain: [first - 0.5, last + 0.5] },
    y: { domain: [low, high], insetBottom: low < 0 ? SPACE : 0 },
    marks: [
      Plot.ruleY(scale, { stroke: token('rule'), strokeWidth: 0.8 }),
      Plot.axisY(scale, { ...QUIET, tickFormat: tick, tickPadding: LABEL_GAP }),
      Plot.ruleX(breaks, { x: (year: number) => year - 0.5, stroke: token('ink-2'), strokeDasharray: '4 3' }),
      ...figureMarks(points),
      Plot.ruleY([0], { stroke: token('ink-2'), strokeWidth: 0.8 }),
      Plot.text(range(first, last + 1, every), {
        ...{ ...UNDER, x: (year: number) => year, text: named, dy: SPACE },
        ...{ fill: token('ink'), fontWeight: 600 },
      }),
      ...foot.marks,
    ],
  });
}
