import * as Plot from '@observablehq/plot';
import { cumsum } from 'd3';
import { textWidth, wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE, WIDE_FROM, type ChartOptions } from '../kit/chartOptions.ts';
import { columnHeadHeight, columnHeads } from '../kit/columnHeads.ts';
import { assertDrawable, frame } from '../kit/frame.ts';
import { stackSections } from '../kit/stackSections.ts';

/** All of it, a part of it, or none: told apart by form. */
export type ExtentMark = 'whole' | 'part' | 'none';

export interface MeasureLine {
  id: string;
  no: number;
  label: string;
  href: string;
  /** One for each column. */
  marks: readonly { mark: ExtentMark; title: string }[];
}

/** Measures of one domain, which is named once above them. */
export interface MeasureBlock {
  id: string;
  label: string;
  lines: readonly MeasureLine[];
}

/** A column: what measures grant. */
export interface MeasureColumn {
  id: string;
  label: string;
  /** How many measures have a mark in it. */
  count: number;
}

export interface MeasureMatrixOptions extends ChartOptions {
  columns: readonly MeasureColumn[];
  /** What each mark means; stands in the corner. */
  key: readonly { mark: ExtentMark; label: string }[];
  /** Says what the numbers under the heads count. */
  countLabel: string;
}

/** Height of a line: the y of everything is counted in lines from the first rule. */
const LINE = 14;
/** Heights in lines, of whole pixels: name of a domain, room around a measure's name, room between domains. */
const HEAD = 24 / LINE;
const AROUND = 8 / LINE;
const BETWEEN = 4 / LINE;
/** Height of the numbers under the heads, and of a line of the key. */
const COUNTS = 26;
const KEY_LINE = 18;
/** Where names begin, after their numbers. */
const NAME_X = 24;
/** Room that columns share, and bounds of one. */
const ROOM = { wide: 406, narrow: 84, most: 112, least: 20 };
const RADIUS = 5;
const POINT = 1.4;

/** Columns of one width, but for one whose head has a longer word; heads of narrow ones stand upright or turned. */
function placeColumns(columns: readonly MeasureColumn[], wide: boolean) {
  const share = ROOM[wide ? 'wide' : 'narrow'] / columns.length;
  const step = Math.min(ROOM.most, Math.max(ROOM.least, share));
  const heads = columns.map((column) => {
    const lines = wrapSentence(column.label, step - 2, FONT_SIZE);
    const widest = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE))) + 5;
    return { ...column, lines, width: Math.round(wide ? Math.max(step, widest) : step) };
  });
  const ends = [...cumsum(heads, ({ width }) => width)];
  const height = Math.max(
    ...heads.map(({ label, lines }) => (wide ? lines.length * LINE : columnHeadHeight(label))),
  );
  return {
    heads: heads.map((head, index) => ({ ...head, x: (ends[index] ?? 0) - head.width / 2 })),
    room: ends.at(-1) ?? 0,
    height,
  };
}

type Head = ReturnType<typeof placeColumns>['heads'][number];

function headMarks(heads: readonly Head[], countLabel: string, wide: boolean): Plot.Markish[] {
  const above = { frameAnchor: 'top', dy: -COUNTS - 4 } as const;
  const counts = { frameAnchor: 'top', dy: -COUNTS / 2, lineAnchor: 'middle' } as const;
  return [
    wide
      ? Plot.text(heads, {
          ...above,
          x: 'x',
          text: ({ lines }: Head) => lines.join('\n'),
          lineAnchor: 'bottom',
          lineHeight: LINE / FONT_SIZE,
          fill: token('ink'),
        })
      : columnHeads(heads, above),
    Plot.text([countLabel], { ...counts, x: -6, text: String, textAnchor: 'end', fill: token('ink-2') }),
    Plot.text(heads, {
      ...counts,
      x: 'x',
      text: ({ count }: Head) => String(count),
      fontWeight: 600,
      fill: token('ink'),
    }),
  ];
}

interface PlacedExtent {
  x: number;
  y: number;
  mark: ExtentMark;
  title: string;
}

/** The left half of a disc. */
const leftHalf: Plot.SymbolImplementation = {
  draw(context: CanvasPath, size: number) {
    context.arc(0, 0, Math.sqrt(size / Math.PI), Math.PI / 2, (3 * Math.PI) / 2);
    context.closePath();
  },
};

/** A disc, a ring half filled, or a point: where nothing is granted the place is marked, not empty. */
function extentMarks(extents: readonly PlacedExtent[]): Plot.Markish[] {
  const of = (...marks: ExtentMark[]): PlacedExtent[] => extents.filter(({ mark }) => marks.includes(mark));
  const at = { x: 'x', y: 'y', title: 'title' } as const;
  return [
    Plot.dot(of('none'), { ...at, r: POINT, fill: token('ink-2') }),
    Plot.dot(of('whole', 'part'), {
      ...at,
      r: RADIUS,
      fill: ({ mark }: PlacedExtent) => token(mark === 'whole' ? 'ink' : 'paper'),
      stroke: token('ink'),
      strokeWidth: 1.4,
    }),
    Plot.dot(of('part'), { ...at, r: RADIUS, symbol: leftHalf, fill: token('ink'), stroke: 'none' }),
  ];
}

/** In the corner, left of the heads. */
function keyMarks(key: MeasureMatrixOptions['key'], left: number, top: number): Plot.Markish[] {
  const lines = key.map(({ mark, label }, index) => ({
    ...{ mark, label, title: label, x: 7 - left },
    y: (10 + index * KEY_LINE - top) / LINE,
  }));
  return [
    ...extentMarks(lines),
    Plot.text(lines, { x: 'x', dx: 13, y: 'y', text: 'label', textAnchor: 'start', fill: token('ink-2') }),
  ];
}

/** Domains one under the other; each measure takes the room its name needs. */
function placeBlocks(blocks: readonly MeasureBlock[], width: number) {
  const { sections, bottom } = stackSections(
    blocks.map(({ label, lines }) => ({
      label,
      head: HEAD,
      items: lines.map((line) => {
        const name = wrapSentence(line.label, width, FONT_SIZE);
        return { ...line, name: name.join('\n'), height: name.length + AROUND };
      }),
    })),
    BETWEEN,
  );
  const lines = sections.flatMap(({ items }) =>
    items.map((item, index) => ({ ...item, y: item.top + item.height / 2, later: index > 0 })),
  );
  return { sections, lines, bottom };
}

type Placed = ReturnType<typeof placeBlocks>;
type Line = Placed['lines'][number];

/** Name of each domain, and number and linked name of each measure, between rules. */
function wordMarks({ sections, lines }: Placed, left: number): Plot.Markish[] {
  const rule = { y: 'top', insetLeft: -left } as const;
  const words = { frameAnchor: 'left', lineHeight: LINE / FONT_SIZE, fill: token('ink') } as const;
  return [
    Plot.ruleY(sections, { ...rule, stroke: token('ink-2'), strokeWidth: 0.8 }),
    Plot.ruleY(lines, { ...rule, filter: 'later', stroke: token('rule'), strokeWidth: 0.6 }),
    Plot.text(sections, { ...words, dx: -left, y: 'top', dy: 13, text: 'label', fontWeight: 600 }),
    Plot.text(lines, {
      ...words,
      dx: NAME_X - 7 - left,
      y: ({ top }: Line) => top + (AROUND + 1) / 2,
      text: ({ no }: Line) => String(no),
      textAnchor: 'end',
      fill: token('ink-2'),
    }),
    Plot.text(lines, { ...words, dx: NAME_X - left, y: 'y', text: 'name', href: 'href' }),
  ];
}

/** A mark in every column of every line. */
function placeMarks(lines: readonly Line[], heads: readonly Head[]): PlacedExtent[] {
  return lines.flatMap(({ id, marks, y }) => {
    if (marks.length !== heads.length)
      throw new RangeError(
        `measure-matrix: ${id} has ${String(marks.length)} marks for ${String(heads.length)} columns`,
      );
    return marks.map((mark, index) => ({ ...mark, x: heads[index]?.x ?? NaN, y }));
  });
}

/** Measures × columns, under domains: a disc, a half disc or a point in every place. */
export function measureMatrix(blocks: readonly MeasureBlock[], options: MeasureMatrixOptions): Element {
  const { columns, key, countLabel, width } = options;
  assertDrawable('measure-matrix', columns, ({ count }) => [count]);
  assertDrawable('measure-matrix', blocks, ({ lines }) => lines.map(({ no }) => no));
  const wide = width >= WIDE_FROM;
  const { heads, room, height } = placeColumns(columns, wide);
  const left = width - room;
  const marginTop = Math.ceil(Math.max(height, key.length * KEY_LINE)) + COUNTS + 7;
  const placed = placeBlocks(blocks, left - NAME_X - 8);
  return frame(options, {
    ...{ marginTop, marginLeft: left, marginRight: 0 },
    height: Math.ceil(marginTop + placed.bottom * LINE) + 2,
    x: { domain: [0, room] },
    y: { domain: [placed.bottom, 0] },
    marks: [
      ...headMarks(heads, countLabel, wide),
      ...keyMarks(key, left, marginTop),
      ...wordMarks(placed, left),
      ...extentMarks(placeMarks(placed.lines, heads)),
    ],
  });
}
