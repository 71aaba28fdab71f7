import * as Plot from '@observablehq/plot';
import { wrapSentence } from '../format/wrapSentence.ts';
import { token, type TokenName } from '../theme/tokens.ts';
import { assertDrawable } from './assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from './chartOptions.ts';
import { pixelPlot } from './parts/pixelPlot.ts';

/** One point of the year: growth as a bar, rank below it, words where one of them is not stated. */
export interface QuarterColumn {
  id: string;
  label: string;
  growth: number | null;
  growthLabel: string;
  rankLabel: string;
  /** Whether a rank is stated. */
  ranked: boolean;
  /** Place, time, growth and rank in words. */
  description: string;
}

/** One place. */
export interface QuarterPanel {
  id: string;
  title: string;
  /** Heads the row of ranks: among whom they are counted. */
  rankTitle: string;
  columns: readonly QuarterColumn[];
}

const LINE = 15;
const GUTTER = 78;
const GAP = 36;
const PLOT = 130;
const HEAD = 44;
const RANKS = 40;

const wrapped = (text: string, width: number): string => wrapSentence(text, width, FONT_SIZE).join('\n');

/** Where everything of a panel stands. */
function placePanel(
  panel: QuarterPanel,
  at: { x: number; y: number; width: number; scale: number; foot: number },
) {
  const step = (at.width - GUTTER) / panel.columns.length;
  const base = at.y + HEAD + PLOT;
  const columns = panel.columns.map((column, index) => {
    const x = at.x + GUTTER + (index + 0.5) * step;
    return {
      ...column,
      x,
      half: Math.min(step * 0.36, 22),
      base,
      top: base - (column.growth ?? 0) * at.scale,
      name: wrapped(column.label, step - 4),
      value: wrapped(column.growthLabel, step - 14),
    };
  });
  return { ...panel, ...at, base, rankText: wrapped(panel.rankTitle, GUTTER - 6), columns };
}

type Placed = ReturnType<typeof placePanel>;

function barMarks({ columns }: Placed): Plot.Markish[] {
  type Column = (typeof columns)[number];
  const stated = columns.filter(({ growth }) => growth !== null);
  const missing = columns.filter(({ growth }) => growth === null);
  const values = (own: readonly Column[], fontWeight: number, fill: TokenName): Plot.Markish =>
    Plot.text(own, {
      x: 'x',
      y: ({ top }: Column) => top - 5,
      text: 'value',
      lineAnchor: 'bottom',
      lineHeight: LINE / FONT_SIZE,
      fontWeight,
      fill: token(fill),
    });
  return [
    Plot.rect(stated, {
      x1: ({ x, half }: Column) => x - half,
      x2: ({ x, half }: Column) => x + half,
      y1: 'top',
      y2: 'base',
      fill: token('river'),
      title: 'description',
    }),
    values(stated, 600, 'ink'),
    values(missing, 400, 'ink-2'),
  ];
}

function textMarks({ columns, base, foot }: Placed): Plot.Markish[] {
  const shared = { x: 'x', lineHeight: LINE / FONT_SIZE } as const;
  return [
    Plot.text(columns, { ...shared, y: base + 8, text: 'name', lineAnchor: 'top', fill: token('ink-2') }),
    Plot.text(columns, {
      ...shared,
      y: base + foot + RANKS / 2,
      text: 'rankLabel',
      fill: ({ ranked }: Placed['columns'][number]) => token(ranked ? 'ink' : 'ink-2'),
    }),
  ];
}

function frameMarks(panel: Placed): Plot.Markish[] {
  const { x, y, width, base, foot } = panel;
  const left = { x, textAnchor: 'start', lineHeight: LINE / FONT_SIZE } as const;
  const lines = { x1: x, x2: x + width, stroke: token('rule'), strokeWidth: 0.8 };
  return [
    Plot.text([panel], { ...left, text: 'title', y: y + 10, fontWeight: 600, fill: token('ink') }),
    Plot.ruleY([base], { ...lines, x1: x + GUTTER, stroke: token('ink-2') }),
    Plot.ruleY([base + foot, base + foot + RANKS], lines),
    Plot.text([panel], { ...left, text: 'rankText', y: base + foot + RANKS / 2, fill: token('ink-2') }),
  ];
}

/** Room below the axis for the longest name of a period. */
function footOf(columns: readonly QuarterColumn[], width: number, perPanel: number): number {
  const room = (width - GUTTER) / perPanel - 4;
  return Math.max(...columns.map(({ label }) => wrapSentence(label, room, FONT_SIZE).length)) * LINE + 16;
}

/** Bars from zero in the order of time, ranks under them; wide: panels side by side, narrow: one above the other. */
export function nananQuarters(panels: readonly QuarterPanel[], options: ChartOptions): Element {
  const all = panels.flatMap(({ columns }) => columns);
  assertDrawable('nanan-2023-quarters', all, ({ growth }) => [growth ?? 0]);
  const wide = options.width >= WIDE;
  const width = wide ? (options.width - GAP * (panels.length - 1)) / panels.length : options.width;
  const scale = PLOT / Math.max(...all.map(({ growth }) => growth ?? 0));
  const foot = footOf(all, width, all.length / panels.length);
  const height = HEAD + PLOT + foot + RANKS + 2;
  const placed = panels.map((panel, index) =>
    placePanel(panel, {
      x: wide ? index * (width + GAP) : 0,
      y: wide ? 0 : index * (height + 20),
      width,
      scale,
      foot,
    }),
  );
  return pixelPlot(
    options,
    wide ? height : panels.length * (height + 20) - 20,
    placed.flatMap((panel) => [...frameMarks(panel), ...barMarks(panel), ...textMarks(panel)]),
  );
}
