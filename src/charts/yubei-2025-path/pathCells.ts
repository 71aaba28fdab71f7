import { wrapBold } from '../../format/wrapBold.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import type { PathCell, PathGroup } from './draw.ts';

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
export function pathCells(groups: readonly PathGroup[], { columns, cellWidth, gutter }: Grid) {
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
