import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { BAR, layLoad, LINE, placeBars, type LoadBar, type LoadLayout, type PlacedBar } from './layLoad.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

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
