import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import { smallScreenFont } from '../kit/smallScreenFont.ts';

/** What filled and hollow mean, said beside a square of each. */
function squareKey({ filled, hollow }: { filled: string; hollow: string }): Plot.Markish[] {
  const items = [
    { x: 1, text: filled, fill: token('ink') },
    { x: 36 + textWidth(filled, smallScreenFont), text: hollow, fill: token('paper') },
  ];
  type Item = (typeof items)[number];
  return [
    Plot.rect(items, {
      x1: 'x',
      x2: ({ x }: Item) => x + 13,
      y1: 3,
      y2: 16,
      fill: 'fill',
      stroke: token('ink'),
      strokeWidth: 1.2,
    }),
    Plot.text(items, {
      x: ({ x }: Item) => x + 19,
      y: 10,
      text: 'text',
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
}

/** One task. */
export interface TaskSquare {
  id: string;
  description: string;
  href: string;
  /** States a number: its square is filled. */
  filled: boolean;
}

export interface TaskSection {
  id: string;
  label: string;
  /** Stands after the last square. */
  count: string;
  squares: readonly TaskSquare[];
}

/** A part of the plan: its name, its horizon and size in words, its sections. */
export interface TaskPart {
  id: string;
  label: string;
  detail: string;
  sections: readonly TaskSection[];
}

export interface TasksBySectionOptions extends ChartOptions {
  words: { filled: string; hollow: string };
}

/** Wide, the name stands before the squares; narrow, above them. */
const LAYOUT = {
  wide: { row: 24, pitch: 22, size: 16, above: 0 },
  narrow: { row: 42, pitch: 17, size: 13, above: 18 },
};
const KEY = 30;
const HEADING = 36;

type Layout = (typeof LAYOUT)['wide'] & { left: number };

/** Heights of headings and rows, one under the other. */
function placeParts(parts: readonly TaskPart[], { row }: Layout) {
  let y = KEY;
  const placed = parts.map((part) => {
    const heading = y + HEADING / 2 + 2;
    y += HEADING;
    const sections = part.sections.map((section, index) => ({ ...section, y: y + index * row }));
    y += sections.length * row;
    return { ...part, y: heading, sections };
  });
  return { placed, bottom: y };
}

function headingMarks(parts: readonly (TaskPart & { y: number })[], width: number): Plot.Markish[] {
  return [
    Plot.link(parts, {
      x1: 0,
      x2: width,
      y1: ({ y }: { y: number }) => y + 12,
      y2: ({ y }: { y: number }) => y + 12,
      stroke: token('rule'),
    }),
    Plot.text(parts, {
      x: 0,
      y: 'y',
      text: 'label',
      textAnchor: 'start',
      fontWeight: 600,
      fill: token('ink'),
    }),
    Plot.text(parts, { x: width, y: 'y', text: 'detail', textAnchor: 'end', fill: token('ink-2') }),
  ];
}

function squareMarks(sections: readonly (TaskSection & { y: number })[], layout: Layout): Plot.Markish[] {
  const { left, pitch, size, above, row } = layout;
  const middle = (y: number): number => y + above + (row - above) / 2;
  const squares = sections.flatMap((section) =>
    section.squares.map((square, index) => ({ ...square, x: left + index * pitch, y: middle(section.y) })),
  );
  type Square = (typeof squares)[number];
  return [
    Plot.rect(squares, {
      x1: 'x',
      x2: ({ x }: Square) => x + size,
      y1: ({ y }: Square) => y - size / 2,
      y2: ({ y }: Square) => y + size / 2,
      fill: ({ filled }: Square) => token(filled ? 'ink' : 'paper'),
      stroke: token('ink'),
      strokeWidth: 1.2,
      href: 'href',
      ariaLabel: 'description',
      title: 'description',
    }),
    Plot.text(sections, {
      x: ({ squares: own }: TaskSection) => left + own.length * pitch + 2,
      y: ({ y }: { y: number }) => middle(y),
      text: 'count',
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
}

/** A unit chart: every task one square, in its section, sections in their part; the number of tasks after the last square. */
export function tasksBySection(parts: readonly TaskPart[], options: TasksBySectionOptions): Element {
  const all = parts.flatMap(({ sections }) => sections);
  assertDrawable(
    'tasks-by-section',
    all.flatMap(({ squares }) => squares),
    () => [],
  );
  const wide = options.width >= WIDE;
  const widest = Math.max(...all.map(({ label }) => textWidth(label, FONT_SIZE)));
  const layout = wide ? { ...LAYOUT.wide, left: widest + 12 } : { ...LAYOUT.narrow, left: 1 };
  const { placed, bottom } = placeParts(parts, layout);
  const sections = placed.flatMap((part) => part.sections);
  return pixelPlot(options, bottom + 6, [
    ...squareKey(options.words),
    ...headingMarks(placed, options.width),
    Plot.text(sections, {
      x: 0,
      y: ({ y }: { y: number }) => y + (wide ? layout.row / 2 : 12),
      text: 'label',
      textAnchor: 'start',
      fill: token('ink'),
    }),
    ...squareMarks(sections, layout),
  ]);
}
