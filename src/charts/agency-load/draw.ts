import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, type ChartOptions, WIDE } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import { textWidth } from '../../format/textWidth.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { smallScreenFont } from '../kit/smallScreenFont.ts';

/** A body with its two bars. */
export interface LoadBar {
  id: string;
  label: string;
  description: string;
  /** Its page, where it has one. */
  href: string | null;
  lead: number;
  support: number;
}

const LINE = 14;
const BAR = 11;
const NUMBER = 24;
const GAP = 10;

/** Widest column of labels on a desk; on a phone labels stand above their bars unless they are as short as this. */
const LABELS = 240;
const NARROW_LABELS = 110;

/** Where the bars of both sides begin, and how long a task is. */
export interface LoadLayout {
  beside: boolean;
  labelWidth: number;
  left: { lead: number; support: number };
  scale: number;
}

const fontOf = (width: number): number => (width >= WIDE ? FONT_SIZE : smallScreenFont);

/** Both sides on one scale, from zero, as large as fits. */
function layLoad(bars: readonly LoadBar[], width: number): LoadLayout {
  const font = fontOf(width);
  const widest = Math.max(...bars.map(({ label }) => textWidth(label, font)));
  const beside = width >= WIDE || widest <= NARROW_LABELS;
  const labelWidth = beside ? Math.min(widest, LABELS) + 10 : 0;
  const most = {
    lead: Math.max(...bars.map(({ lead }) => lead)),
    support: Math.max(...bars.map(({ support }) => support)),
  };
  const scale = (width - labelWidth - 2 * NUMBER - GAP - 2) / Math.max(1, most.lead + most.support);
  return {
    beside,
    labelWidth,
    left: { lead: labelWidth + 1, support: labelWidth + 1 + most.lead * scale + NUMBER + GAP },
    scale,
  };
}

/** Bars at their height: beside or below their label, which may take two lines. */
function placeBars(bars: readonly LoadBar[], top: number, { beside, labelWidth }: LoadLayout, width: number) {
  let y = top;
  const placed = bars.map((bar) => {
    const lines = wrapSentence(bar.label, beside ? labelWidth - 8 : width, fontOf(width));
    const words = lines.length * LINE;
    const height = beside ? Math.max(words, BAR) + 5 : words + BAR + 13;
    const label = beside ? y + height / 2 : y + words / 2;
    const row = {
      ...bar,
      lines: lines.join('\n'),
      label,
      bar: beside ? y + height / 2 : y + words + 4 + BAR / 2,
    };
    y += height;
    return row;
  });
  return { placed, bottom: y };
}

export type PlacedBar = ReturnType<typeof placeBars>['placed'][number];

/** Bodies of one kind, under a heading of their own. */
export interface LoadBlock {
  heading: string;
  bars: readonly LoadBar[];
}

/** What the two bars say. */
export interface LoadWords {
  lead: string;
  support: string;
}

const HEADING = 30;

function sideMarks(rows: readonly PlacedBar[], side: 'lead' | 'support', layout: LoadLayout): Plot.Markish[] {
  const left = layout.left[side];
  const end = (row: PlacedBar): number => left + row[side] * layout.scale;
  return [
    Plot.rect(
      rows.filter((row) => row[side] > 0),
      {
        x1: left,
        x2: end,
        y1: ({ bar }: PlacedBar) => bar - BAR / 2,
        y2: ({ bar }: PlacedBar) => bar + BAR / 2,
        fill: token(side === 'lead' ? 'ink' : 'paper'),
        stroke: token(side === 'lead' ? 'ink' : 'ink-2'),
        title: 'description',
      },
    ),
    Plot.text(rows, {
      x: (row: PlacedBar) => end(row) + 5,
      y: 'bar',
      text: (row: PlacedBar) => String(row[side]),
      textAnchor: 'start',
      fill: (row: PlacedBar) => token(row[side] === 0 ? 'ink-2' : 'ink'),
    }),
  ];
}

function labelMarks(rows: readonly PlacedBar[], { beside, labelWidth }: LoadLayout): Plot.Markish {
  return Plot.text(rows, {
    x: beside ? labelWidth - 6 : 0,
    y: 'label',
    text: 'lines',
    textAnchor: beside ? 'end' : 'start',
    lineHeight: LINE / FONT_SIZE,
    fill: token('ink'),
    href: 'href',
    ariaLabel: 'label',
  });
}

/** Tasks led as solid bars, tasks supported as hollow bars beside them, all from zero on one scale. */
export function agencyLoad(blocks: readonly LoadBlock[], words: LoadWords, options: ChartOptions): Element {
  const bars = blocks.flatMap((block) => block.bars);
  assertDrawable('agency-load', bars, ({ lead, support }) => [lead, support]);
  const layout = layLoad(bars, options.width);
  let y = LINE + 10;
  const laid = blocks.map((block) => {
    const heading = { text: block.heading, y: y + HEADING / 2 + 3 };
    const { placed, bottom } = placeBars(block.bars, y + HEADING, layout, options.width);
    y = bottom + 6;
    return { heading, placed };
  });
  const headings = laid.map(({ heading }) => heading);
  const sides = (['lead', 'support'] as const).map((side) => ({ x: layout.left[side], text: words[side] }));
  const text = { text: 'text', textAnchor: 'start', fontWeight: 600, fill: token('ink') } as const;
  return pixelPlot(options, y, [
    Plot.text(sides, { ...text, x: 'x', y: LINE / 2 + 5 }),
    Plot.ruleY(headings, { y: ({ y: at }: { y: number }) => at - HEADING / 2 + 2, stroke: token('rule') }),
    Plot.text(headings, { ...text, x: 0, y: 'y', fill: token('ink-2') }),
    ...laid.flatMap(({ placed }) => [
      labelMarks(placed, layout),
      ...sideMarks(placed, 'lead', layout),
      ...sideMarks(placed, 'support', layout),
    ]),
  ]);
}
