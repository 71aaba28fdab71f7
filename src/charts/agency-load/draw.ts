import * as Plot from '@observablehq/plot';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, frame, LABEL_GAP, roomFor } from '../kit/frame.ts';
import { wrapSentence } from '../../format/textWidth.ts';
import { FONT_SIZE, NARROW, type ChartOptions } from '../kit/chartOptions.ts';

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

const SIDES = ['lead', 'support'] as const;
type Side = (typeof SIDES)[number];

/** Height of a line; words of a bar that stands below them are nearer to it than to the bar above. */
const ROW = { beside: 17, above: 19 };
const NEARER = -5;
const TOP = 14;
/** Room of a number after the longest bar, and between both sides. */
const NUMBER = 26;
const GAP = 10;

/** Widest column of labels, and as a share of the drawing; on a phone labels stand above their bars unless they fit in it. */
const LABELS = { most: 240, share: 0.4 };

/** Room for labels beside the bars; none where they stand above them. */
function roomBeside(bars: readonly LoadBar[], options: ChartOptions): number {
  const room = roomFor(bars.map(({ label }) => label));
  const most = Math.min(LABELS.most, options.width * LABELS.share);
  return room <= most ? room : options.width > NARROW ? most : 0;
}

/** A row for each line of words, and for a bar that stands below them. */
function placeRows(blocks: readonly LoadBlock[], beside: number, options: ChartOptions) {
  const placed = blocks.map(({ heading, bars }) => ({
    heading,
    id: `heading ${heading}`,
    bars: bars.map((bar) => {
      const lines = wrapSentence(bar.label, beside > 0 ? beside - LABEL_GAP : options.width, FONT_SIZE);
      const count = beside > 0 ? lines.length : lines.length + 1;
      const rows = Array.from({ length: count }, (_, index) => `${bar.id} ${String(index)}`);
      return { ...bar, lines, rows, row: beside > 0 ? rows[0] : rows.at(-1) };
    }),
  }));
  return {
    placed,
    ids: placed.flatMap(({ id, bars }) => [`above ${id}`, id, ...bars.flatMap(({ rows }) => rows)]),
  };
}

type PlacedBar = ReturnType<typeof placeRows>['placed'][number]['bars'][number];

function sideMarks(bars: readonly PlacedBar[], side: Side, from: number, dy: number): Plot.Markish[] {
  const end = (bar: PlacedBar): number => from + bar[side];
  return [
    Plot.barX(
      bars.filter((bar) => bar[side] > 0),
      {
        x1: from,
        x2: end,
        y: 'row',
        dy,
        insetTop: 2,
        insetBottom: 1,
        fill: token(side === 'lead' ? 'ink' : 'paper'),
        stroke: token(side === 'lead' ? 'ink' : 'ink-2'),
        title: 'description',
      },
    ),
    Plot.text(bars, {
      x: end,
      y: 'row',
      dx: LABEL_GAP,
      dy,
      text: side,
      textAnchor: 'start',
      fill: (bar: PlacedBar) => token(bar[side] === 0 ? 'ink-2' : 'ink'),
    }),
  ];
}

/** Tasks led as solid bars, tasks supported as hollow bars beside them, all from zero on one scale. */
export function agencyLoad(blocks: readonly LoadBlock[], words: LoadWords, options: ChartOptions): Element {
  const all = blocks.flatMap(({ bars }) => bars);
  assertDrawable('agency-load', all, ({ lead, support }) => [lead, support]);
  const left = roomBeside(all, options);
  const { placed, ids } = placeRows(blocks, left, options);
  const bars = placed.flatMap((block) => block.bars);
  const lead = Math.max(...all.map((bar) => bar.lead));
  const support = Math.max(...all.map((bar) => bar.support));
  const height = left > 0 ? ROW.beside : ROW.above;
  const between = ((lead + support) * (NUMBER + GAP)) / (options.width - left - 2 * NUMBER - GAP);
  const from = { lead: 0, support: lead + between };
  const atLeft = { x: 0, dx: -left, textAnchor: 'start' } as const;
  return frame(options, {
    marginTop: TOP,
    marginLeft: left + 1,
    marginRight: NUMBER,
    x: { domain: [0, from.support + support] },
    rows: { ids, height },
    marks: [
      Plot.text(SIDES, {
        ...atLeft,
        x: (side: Side) => from[side],
        dx: 0,
        frameAnchor: 'top',
        dy: -TOP / 2,
        text: (side: Side) => words[side],
        fontWeight: 600,
        fill: token('ink'),
      }),
      Plot.tickY(placed, {
        y: 'id',
        dy: -height / 2 - 5,
        insetLeft: -left,
        insetRight: -NUMBER,
        stroke: token('rule'),
      }),
      Plot.text(placed, { ...atLeft, y: 'id', text: 'heading', fontWeight: 600, fill: token('ink-2') }),
      Plot.text(bars, {
        ...atLeft,
        fill: token('ink'),
        y: ({ rows }: PlacedBar) => rows[0],
        // Plot sets the top of a text's first line there, and its rows their middle.
        dy: Math.round(3 - 0.71 * height),
        lineAnchor: 'top',
        lineHeight: height / FONT_SIZE,
        text: ({ lines }: PlacedBar) => lines.join('\n'),
        href: 'href',
        ariaLabel: 'label',
      }),
      ...SIDES.flatMap((side) => sideMarks(bars, side, from[side], left > 0 ? 0 : NEARER)),
    ],
  });
}
