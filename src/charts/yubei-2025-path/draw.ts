import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { wrapBold, wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, frame, roomFor } from '../kit/frame.ts';
import { stackSections } from '../kit/stackSections.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';

/** A figure of an indicator in a year, or words where there is no level to draw. */
export interface PathLine {
  /** Year it is stated for. */
  when: string;
  /** Indicator, year and figure in words. */
  description: string;
  /** Such as "5000亿元以上", "增长7%", "not stated". */
  label: string;
  /** Length of the bar, in the indicator's unit; `null` where no level is stated. */
  value: number | null;
  target: boolean;
  /** An arrow where the figure is open upwards or downwards, a band where it is about so much. */
  mark: 'none' | 'up' | 'down' | 'about';
}

/** An indicator: its own scale from zero. */
export interface PathCell {
  id: string;
  label: string;
  lines: readonly PathLine[];
  /** How far the target lies from the result, in words; empty where that cannot be said. */
  distance: string;
}

/** Indicators that state the same years. */
export interface PathGroup {
  id: string;
  label: string;
  cells: readonly PathCell[];
}

/** Height of a line: the y of everything is counted in lines from the top. */
const LINE = 17;
/** Characters of the first line reach above it. */
const TOP = 3;
/** Room for the year before a bar, between columns, and for an arrow after a bar. */
const YEAR = 36;
const GUTTER = 32;
const ARROW = 10;
/** Under a cell, and between groups, in lines; and half the height of a bar. */
const GAP = 0.8;
const APART = 0.7;
const HALF = 0.3;
/** Half the width of the band of an "about". */
const BAND = 7;

/** Cells side by side: where the first bar of each begins, and the height of the tallest. */
function layRow(row: readonly PathCell[], width: number) {
  const cells = row.map((cell, column) => {
    const names = wrapBold(cell.label, width, FONT_SIZE);
    return { ...cell, column, names: names.join('\n'), first: names.length };
  });
  const heights = cells.map(({ first, lines, distance }) => first + lines.length + (distance === '' ? 0 : 1));
  return { cells, height: Math.max(...heights) + GAP };
}

/** Headings of the groups, and under each its cells row by row. */
function layCells(groups: readonly PathGroup[], columns: number, width: number) {
  const { sections, bottom } = stackSections(
    groups.map(({ label, cells }) => {
      const head = wrapSentence(label, width * columns, FONT_SIZE);
      const rows = range(0, cells.length, columns).map((from) =>
        layRow(cells.slice(from, from + columns), width),
      );
      return { text: head.join('\n'), column: 0, head: head.length + 0.4, items: rows };
    }),
    APART,
  );
  const cells = sections.flatMap(({ items }) =>
    items.flatMap((row) => row.cells.map((cell) => ({ ...cell, top: row.top, first: row.top + cell.first }))),
  );
  return { sections, cells, lines: bottom - GAP };
}

type LaidCell = ReturnType<typeof layCells>['cells'][number];

/** The lines of a cell, each with its part of the longest: no two cells share a scale. */
function linesOf({ lines, column, first, distance }: LaidCell) {
  const longest = Math.max(1e-9, ...lines.map(({ value }) => value ?? 0));
  const said = distance === '' ? [] : [{ when: '', label: distance, value: null, mark: 'none' as const }];
  return [...lines, ...said].map((line, index) => ({
    ...line,
    column,
    line: first + index + 0.5,
    share: (line.value ?? 0) / longest,
  }));
}

type LaidLine = ReturnType<typeof linesOf>[number];

/** A stroke open towards where the words point, after the end of a bar. */
const chevron: Plot.VectorShapeImplementation = {
  draw(context) {
    context.moveTo(-4, -5);
    context.lineTo(0, -10);
    context.lineTo(4, -5);
  },
};

/** Bars from zero: a result solid, a target hollow; a band for "about", an open arrow for "at least" and "at most". */
function barMarks(bars: readonly LaidLine[]): Plot.Markish[] {
  const of = (...marks: PathLine['mark'][]) => bars.filter(({ mark }) => marks.includes(mark));
  const edges = {
    fx: 'column',
    y1: ({ line }: LaidLine) => line - HALF,
    y2: ({ line }: LaidLine) => line + HALF,
    stroke: token('river'),
    strokeWidth: 1.5,
  };
  const after = { fx: 'column', x: 'share', y: 'line' };
  const label = { ...after, text: 'label', textAnchor: 'start', fill: token('ink') } as const;
  return [
    Plot.rect(bars, {
      ...edges,
      ...{ x1: 0, x2: 'share', title: 'description' },
      fill: (bar: LaidLine) => token('target' in bar && bar.target ? 'paper' : 'river'),
    }),
    Plot.rect(of('about'), {
      ...edges,
      ...{ x1: 'share', x2: 'share', insetLeft: -BAND, insetRight: -BAND },
      ...{ fill: token('river-pale'), strokeWidth: 0.8 },
    }),
    Plot.vector(of('up', 'down'), {
      ...after,
      ...{ shape: chevron, anchor: 'start', stroke: token('river'), strokeWidth: 1.8 },
      rotate: ({ mark }: LaidLine) => (mark === 'up' ? 90 : -90),
    }),
    Plot.text(of('none'), { ...label, dx: 6 }),
    Plot.text(of('up', 'down', 'about'), { ...label, dx: 14 }),
  ];
}

/** Headings, names, years, and what no bar can show. */
function wordMarks(
  { sections, cells }: ReturnType<typeof layCells>,
  lines: readonly LaidLine[],
): Plot.Markish[] {
  const words = { fx: 'column', y: 'line', frameAnchor: 'left', text: 'text', fill: token('ink-2') } as const;
  const top = { ...words, lineAnchor: 'top', lineHeight: LINE / FONT_SIZE } as const;
  return [
    Plot.text(sections, { ...top, y: 'top' }),
    Plot.text(cells, { ...top, y: 'top', text: 'names', fill: token('ink'), fontWeight: 600 }),
    Plot.text(lines, { ...words, text: 'when' }),
    Plot.text(
      lines.filter(({ value }) => value === null),
      { ...words, text: 'label', dx: YEAR },
    ),
  ];
}

/** Small bars per indicator: results solid, targets hollow, arrows and bands as firm as the words. */
export function yubeiPath(groups: readonly PathGroup[], options: ChartOptions): Element {
  const all = groups.flatMap((group) => group.cells.flatMap(({ lines }) => lines));
  assertDrawable('yubei-2025-path', all, ({ value }) => [value ?? 0]);
  const columns = options.width >= WIDE ? 2 : 1;
  const width = (options.width - (columns - 1) * GUTTER) / columns;
  const laid = layCells(groups, columns, width);
  const lines = laid.cells.flatMap(linesOf);
  const bars = lines.filter(({ value }) => value !== null);
  const labels = bars.map(({ label }) => label);
  return frame(options, {
    ...{ marginTop: TOP, marginRight: 0, marginBottom: 0, marginLeft: 0 },
    height: Math.ceil(laid.lines * LINE) + TOP,
    fx: {
      domain: range(columns),
      paddingInner: (columns - 1) * (GUTTER / (width + GUTTER)),
      paddingOuter: 0,
    },
    x: { domain: [0, 1], insetLeft: YEAR, insetRight: ARROW + roomFor(labels) },
    y: { domain: [laid.lines, 0] },
    marks: [
      Plot.ruleY(laid.sections.slice(1), {
        ...{ fx: 'column', y: 'top', dy: -6, stroke: token('rule') },
        insetRight: width - options.width,
      }),
      ...wordMarks(laid, lines),
      ...barMarks(bars),
    ],
  });
}
