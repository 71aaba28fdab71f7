import * as Plot from '@observablehq/plot';
import { textWidth } from '../format/textWidth.ts';
import { wrapSentence } from '../format/wrapSentence.ts';
import { token } from '../theme/tokens.ts';
import { assertDrawable } from './assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from './chartOptions.ts';
import { smallScreenFont } from './parts/smallScreenFont.ts';
import { pixelPlot } from './parts/pixelPlot.ts';
import { CELL, roleCells, type PlacedCell, type RoleCell } from './parts/roleCells.ts';

/** An agency with the measures in which it has a role. */
export interface AgencyLine {
  id: string;
  label: string;
  leads: number;
  supports: number;
  /** Measures led, then measures supported. */
  cells: readonly RoleCell[];
}

export interface MeasureAgenciesOptions extends ChartOptions {
  /** Heads of the two numbers of a line. */
  heads: { leads: string; supports: string };
  /** An example of each cell, with what it means. */
  key: readonly { cell: RoleCell; label: string }[];
}

const LINE = 14;

/** Where things stand: cells beside the name where the drawing is wide, else below it. */
interface Layout {
  wide: boolean;
  nameWidth: number;
  leadsX: number;
  supportsX: number;
  cellsX: number;
  /** From one cell to the next. */
  step: number;
  headsY: number;
  top: number;
}

function layoutOf(width: number): Layout {
  if (width >= WIDE) {
    const columns = { leadsX: 282, supportsX: 334, cellsX: 371 };
    return { wide: true, nameWidth: 246, ...columns, step: 24.9, headsY: 14, top: 30 };
  }
  const columns = { leadsX: width - 82, supportsX: width - 28, cellsX: 0 };
  return { wide: false, nameWidth: width - 120, ...columns, step: 23.5, headsY: 42, top: 54 };
}

function placeLines(lines: readonly AgencyLine[], { wide, nameWidth, top }: Layout) {
  let y = top;
  return lines.map((line) => {
    const name = wrapSentence(line.label, nameWidth, wide ? FONT_SIZE : smallScreenFont);
    const words = name.length * LINE;
    const height = wide ? Math.max(words, CELL.height) + 8 : words + CELL.height + 20;
    const placed = {
      ...line,
      name,
      top: y,
      bottom: y + height,
      wordsY: wide ? y + height / 2 : y + 6 + words / 2,
      cellsY: wide ? y + height / 2 : y + 11 + words + CELL.height / 2,
    };
    y += height;
    return placed;
  });
}

type Line = ReturnType<typeof placeLines>[number];

function keyMarks(
  key: MeasureAgenciesOptions['key'],
  { cellsX, wide }: Layout,
): { cells: PlacedCell[]; marks: Plot.Markish[] } {
  let along = cellsX;
  const placed = key.map(({ cell, label }) => {
    const x = along + CELL.width / 2 + 1;
    along += CELL.width + textWidth(label, FONT_SIZE) + 24;
    return { ...cell, words: label, x, y: wide ? 14 : 13 };
  });
  const marks = Plot.text(placed, {
    x: ({ x }: PlacedCell) => x + CELL.width / 2 + 6,
    y: 'y',
    text: 'words',
    textAnchor: 'start',
    fill: token('ink-2'),
  });
  return { cells: placed, marks: [marks] };
}

/** The two numbers of every line under their heads. */
function numberMarks(
  lines: readonly Line[],
  { heads }: MeasureAgenciesOptions,
  { leadsX, supportsX, headsY }: Layout,
): Plot.Markish[] {
  const columns = [
    { x: leadsX, head: heads.leads, count: ({ leads }: Line) => leads },
    { x: supportsX, head: heads.supports, count: ({ supports }: Line) => supports },
  ];
  return columns.flatMap(({ x, head, count }) => [
    Plot.text([head], { x, y: headsY, text: String, fill: token('ink-2') }),
    Plot.text(lines, {
      x,
      y: 'wordsY',
      text: (line: Line) => String(count(line)),
      fontWeight: 600,
      fill: (line: Line) => token(count(line) > 0 ? 'ink' : 'ink-2'),
    }),
  ]);
}

/** A line per agency: how many measures it leads and supports, and which, as numbered cells. */
export function measureAgencies(lines: readonly AgencyLine[], options: MeasureAgenciesOptions): Element {
  assertDrawable('measure-agencies', lines, ({ leads, supports }) => [leads, supports]);
  const layout = layoutOf(options.width);
  const placed = placeLines(lines, layout);
  const key = keyMarks(options.key, layout);
  const cells = placed.flatMap(({ cells: own, cellsY }) =>
    own.map((cell, index) => ({
      ...cell,
      x: layout.cellsX + CELL.width / 2 + 1 + index * layout.step,
      y: cellsY,
    })),
  );
  return pixelPlot(options, (placed.at(-1)?.bottom ?? 0) + 2, [
    Plot.ruleY(placed, { y: 'top', x1: 0, x2: options.width, stroke: token('rule'), strokeWidth: 0.6 }),
    Plot.text(placed, {
      x: 0,
      y: 'wordsY',
      text: ({ name }: Line) => name.join('\n'),
      textAnchor: 'start',
      lineHeight: LINE / FONT_SIZE,
      fill: token('ink'),
    }),
    ...numberMarks(placed, options, layout),
    ...key.marks,
    ...roleCells([...key.cells, ...cells]),
  ]);
}
