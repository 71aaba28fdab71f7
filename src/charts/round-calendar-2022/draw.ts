import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import {
  roundAxis,
  type RoundTick,
  layRound,
  type LaidStep,
  type RoundLine,
  ROUND_LINE,
} from './layRound.ts';
import { smallScreenFont } from '../kit/smallScreenFont.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** A filled dot has a date, a hollow one has none. */
function dots(steps: readonly LaidStep[], x: (step: LaidStep) => number): Plot.Markish[] {
  const at = { x, y: 'y', title: 'description' } as const;
  return [
    Plot.dot(
      steps.filter(({ time }) => time === null),
      { ...at, r: 4, fill: token('paper'), stroke: token('ink-2'), strokeDasharray: '2 1.5' },
    ),
    Plot.dot(
      steps.filter(({ time }) => time !== null),
      { ...at, r: 6, fill: token('ink') },
    ),
  ];
}

/** Number, name and, below it, who does it for whom. */
function texts(steps: readonly LaidStep[], numberX: (step: LaidStep) => number): Plot.Markish[] {
  const lineOf = { textAnchor: 'start', lineAnchor: 'top', lineHeight: ROUND_LINE / FONT_SIZE } as const;
  const dated = steps.filter(({ time }) => time !== null);
  const undated = steps.filter(({ time }) => time === null);
  const name = { ...lineOf, x: 'textX', y: 'nameY', text: 'name', fill: token('ink') } as const;
  return [
    Plot.text(steps, {
      x: numberX,
      y: 'nameY',
      text: 'no',
      textAnchor: 'end',
      lineAnchor: 'top',
      lineHeight: ROUND_LINE / FONT_SIZE,
      fill: token('ink-2'),
    }),
    Plot.text(dated, { ...name, fontWeight: 600 }),
    Plot.text(undated, name),
    Plot.text(steps, { ...lineOf, x: 'textX', y: 'whoY', text: 'who', fill: token('ink-2') }),
  ];
}

/** Steps with their dots: `dotX` says where a dot stands, `numberX` where a number ends. */
function roundSteps(
  steps: readonly LaidStep[],
  dotX: (step: LaidStep) => number,
  numberX: (step: LaidStep) => number,
): Plot.Markish[] {
  return [...dots(steps, dotX), ...texts(steps, numberX)];
}

export interface RoundRows {
  steps: readonly RoundLine[];
  /** Starts of quarters, in milliseconds, that hold all deadlines. */
  ticks: readonly RoundTick[];
}

export interface RoundWords {
  /** Heads the steps without a date. */
  undated: string;
  dated: string;
}

const TEXT = { x: 28, width: 320 };
const UNDATED = { x1: 364, x2: 440 };
const AXIS = { x1: 462, x2: 708 };
const HEAD = 44;

/** A line per step; dates stand at their true distance on an axis of their own, steps without one in a column apart. */
function wideRound({ steps, ticks }: RoundRows, options: ChartOptions & { words: RoundWords }): Element {
  const { laid, bottom } = layRound(steps, {
    top: HEAD,
    indent: () => TEXT.x,
    width: () => TEXT.width,
    extra: () => 0,
    fontSize: FONT_SIZE,
  });
  const axis = roundAxis(laid, ticks, { ...AXIS, top: HEAD, bottom });
  const middle = (UNDATED.x1 + UNDATED.x2) / 2;
  return pixelPlot(options, axis.bottom, [
    Plot.rect([UNDATED], { x1: 'x1', x2: 'x2', y1: HEAD - 6, y2: bottom, fill: token('paper-2') }),
    Plot.ruleY(laid, {
      y: ({ top }: LaidStep) => top - 6,
      x1: 0,
      x2: options.width,
      stroke: token('rule'),
      strokeWidth: 0.6,
    }),
    Plot.text([options.words.undated], {
      x: middle,
      y: 10,
      text: [options.words.undated],
      fill: token('ink'),
      fontWeight: 600,
    }),
    Plot.text([options.words.dated], {
      x: AXIS.x1,
      y: 10,
      text: [options.words.dated],
      textAnchor: 'start',
      fill: token('ink'),
      fontWeight: 600,
    }),
    ...axis.marks,
    ...roundSteps(
      laid,
      ({ time }) => (time === null ? middle : axis.at(time)),
      () => 18,
    ),
  ]);
}

const SPINE = 8;
const BRANCH = 34;

/** Down the page: dated steps on the line, those without a date beside it. */
function narrowRound({ steps }: RoundRows, options: ChartOptions): Element {
  const indent = (line: RoundLine): number => (line.time === null ? BRANCH + 34 : SPINE + 40);
  const { laid, bottom } = layRound(steps, {
    top: 8,
    indent,
    width: (line) => options.width - indent(line),
    // The date stands above the name, the distance to the next one below.
    extra: (line) => (line.time === null ? 0 : 1),
    fontSize: smallScreenFont,
  });
  const dated = laid.filter(({ time }) => time !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  const start = { textAnchor: 'start', lineAnchor: 'top' } as const;
  return pixelPlot(options, bottom, [
    Plot.link([{ y1: first?.y ?? 0, y2: last?.y ?? 0 }], {
      x1: SPINE,
      x2: SPINE,
      y1: 'y1',
      y2: 'y2',
      stroke: token('ink'),
      strokeWidth: 1.5,
    }),
    Plot.text(dated, {
      ...start,
      x: SPINE + 16,
      y: 'top',
      text: 'date',
      fontWeight: 600,
      fill: token('ink'),
    }),
    Plot.text(
      dated.filter(({ distance }) => distance !== ''),
      {
        ...start,
        x: SPINE + 16,
        y: 'afterY',
        text: 'distance',
        fill: token('ink-2'),
      },
    ),
    ...roundSteps(
      laid,
      ({ time }) => (time === null ? BRANCH : SPINE),
      ({ textX }) => textX - 6,
    ),
  ]);
}

/** The round as a calendar, across on wide drawings and down the page on narrow ones. */
export function roundCalendar(rows: RoundRows, options: ChartOptions & { words: RoundWords }): Element {
  assertDrawable('round-calendar', rows.steps, ({ time }) => (time === null ? [] : [time]));
  return options.width >= WIDE ? wideRound(rows, options) : narrowRound(rows, options);
}
