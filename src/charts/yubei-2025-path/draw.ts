import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import { wrapBold } from '../../format/wrapBold.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';

/** A bar in pixels of the drawing. */
export interface PathBar extends PathLine {
  start: number;
  end: number;
  y: number;
}

/** Half the height of a bar. */
const HALF = 5;
/** Half the width of the band of an "about". */
const BAND = 7;

/** The two strokes of an open arrow after (or, downwards, before) a bar's end. */
function arrow({ end, y, mark }: PathBar) {
  const [tip, tail] = mark === 'up' ? [end + 10, end + 5] : [end - 10, end - 5];
  return [y - HALF + 1, y + HALF - 1].map((from) => ({ x1: tail, y1: from, x2: tip, y2: y }));
}

/** Bars from zero: a result solid, a target hollow; a band for "about", an open arrow for "at least" and "at most". */
function pathBars(bars: readonly PathBar[]): Plot.Markish[] {
  const edges = {
    x1: 'start',
    x2: 'end',
    y1: ({ y }: PathBar) => y - HALF,
    y2: ({ y }: PathBar) => y + HALF,
    stroke: token('river'),
    strokeWidth: 1.5,
  } as const;
  return [
    Plot.rect(bars, {
      ...edges,
      fill: ({ target }: PathBar) => token(target ? 'paper' : 'river'),
      title: 'description',
    }),
    Plot.rect(
      bars.filter(({ mark }) => mark === 'about'),
      {
        ...edges,
        x1: ({ end }: PathBar) => end - BAND,
        x2: ({ end }: PathBar) => end + BAND,
        fill: token('river-pale'),
        strokeWidth: 0.8,
      },
    ),
    Plot.link(bars.filter(({ mark }) => mark === 'up' || mark === 'down').flatMap(arrow), {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      stroke: token('river'),
      strokeWidth: 1.8,
    }),
  ];
}

/** A cell at its place. */
export interface PlacedPath {
  cell: PathCell;
  x: number;
  /** Middle of each line. */
  lineYs: readonly number[];
}

interface TextAt {
  x: number;
  y: number;
  text: string;
}

interface Grid {
  columns: number;
  cellWidth: number;
  gutter: number;
}

const LINE = 17;
const GAP = 14;

/** One cell from the top down: name, a line per year, the distance. */
function placeCell(cell: PathCell, x: number, top: number, width: number) {
  const names = wrapBold(cell.label, width, FONT_SIZE).map((text, index) => ({
    x,
    y: top + index * LINE,
    text,
  }));
  const first = top + names.length * LINE + 1;
  const lineYs = cell.lines.map((_, index) => first + index * LINE);
  const end = first + lineYs.length * LINE;
  const distance: TextAt[] = cell.distance === '' ? [] : [{ x, y: end, text: cell.distance }];
  return { cell, x, lineYs, names, distance, bottom: end + (distance.length - 1) * LINE };
}

/** Cells row by row under the headings of their groups. */
function pathCells(groups: readonly PathGroup[], { columns, cellWidth, gutter }: Grid) {
  let y = 10;
  const headings: (TextAt & { ruled: boolean })[] = [];
  const placed: ReturnType<typeof placeCell>[] = [];
  for (const [index, { label, cells }] of groups.entries()) {
    y += index === 0 ? 0 : 14;
    for (const [line, text] of wrapSentence(label, cellWidth * columns, FONT_SIZE).entries()) {
      headings.push({ x: 0, y, text, ruled: index > 0 && line === 0 });
      y += LINE;
    }
    y += 8;
    for (let from = 0; from < cells.length; from += columns) {
      const row = cells
        .slice(from, from + columns)
        .map((cell, column) => placeCell(cell, column * (cellWidth + gutter), y, cellWidth));
      placed.push(...row);
      y = Math.max(...row.map(({ bottom }) => bottom)) + GAP + LINE;
    }
  }
  return {
    placed: placed satisfies PlacedPath[],
    headings,
    names: placed.flatMap(({ names }) => names),
    distances: placed.flatMap(({ distance }) => distance),
    height: y - GAP,
  };
}

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

/** Room for the year before a bar. */
const YEAR = 36;
const GUTTER = 32;
const ARROW = 16;

function barRoom(cells: readonly PathCell[], cellWidth: number): number {
  const labels = cells.flatMap(({ lines }) => lines.filter(({ value }) => value !== null));
  return cellWidth - YEAR - ARROW - Math.max(0, ...labels.map(({ label }) => textWidth(label, FONT_SIZE)));
}

/** Bars on each cell's own scale. */
function placeBars(placed: readonly PlacedPath[], room: number) {
  return placed.flatMap(({ cell, x, lineYs }) => {
    const scale = room / Math.max(1e-9, ...cell.lines.map(({ value }) => value ?? 0));
    return cell.lines.map((line, index) => {
      const start = x + YEAR;
      const length = (line.value ?? 0) * scale;
      return { ...line, x, start, end: start + length, y: lineYs[index] ?? 0 };
    });
  });
}

/** Small bars per indicator: results solid, targets hollow, arrows and bands as firm as the words. */
export function yubeiPath(groups: readonly PathGroup[], options: ChartOptions): Element {
  const cells = groups.flatMap((group) => group.cells);
  assertDrawable('yubei-2025-path', cells, ({ lines }) => lines.map(({ value }) => value ?? 0));
  const columns = options.width >= WIDE ? 2 : 1;
  const cellWidth = (options.width - (columns - 1) * GUTTER) / columns;
  const { placed, headings, names, distances, height } = pathCells(groups, {
    columns,
    cellWidth,
    gutter: GUTTER,
  });
  const bars = placeBars(placed, barRoom(cells, cellWidth));
  type Bar = (typeof bars)[number];
  const start = { x: 'x', y: 'y', text: 'text', textAnchor: 'start', fill: token('ink') } as const;
  return pixelPlot(options, height, [
    Plot.ruleY(
      headings.filter(({ ruled }) => ruled),
      { y: ({ y }: { y: number }) => y - 16, stroke: token('rule') },
    ),
    Plot.text(headings, { ...start, fill: token('ink-2') }),
    Plot.text(names, { ...start, fontWeight: 600 }),
    Plot.text(bars, { ...start, text: 'when', fill: token('ink-2') }),
    ...pathBars(bars.filter(({ value }) => value !== null)),
    Plot.text(bars, {
      ...start,
      x: ({ value, end, mark, start: from }: Bar) =>
        value === null ? from : end + (mark === 'none' ? 6 : 14),
      text: 'label',
      fill: ({ value }: Bar) => token(value === null ? 'ink-2' : 'ink'),
    }),
    Plot.text(
      distances.map((one) => ({ ...one, x: one.x + YEAR })),
      { ...start, fill: token('ink-2') },
    ),
  ]);
}
