import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { fontOf, frame, LABEL_GAP, roomFor } from '../kit/frame.ts';

/** A name and the hue of what it belongs to. */
export interface HuedName {
  label: string;
  hue: TokenName;
}

/** One group and the places named in it. */
export interface CategoryLine {
  id: string;
  label: string;
  href: string;
  places: readonly HuedName[];
}

/** Groups of one domain. */
export interface CategoryBlock {
  id: string;
  label: string;
  lines: readonly CategoryLine[];
}

const LINE = { wide: 17, narrow: 18 };
/** From the left end of a dot to its name. */
const DOT = 12;
const GAP = 9;
/** Room of a count. */
const COUNT = 14;

interface Slot extends HuedName {
  /** Line of the drawing. */
  row: string;
  x: number;
}

/** Names one after another, line under line. */
function setNames(names: readonly HuedName[], row: string, width: number, options: ChartOptions): Slot[] {
  let [line, x] = [0, 0];
  return names.map((name) => {
    const own = DOT + textWidth(name.label, fontOf(options));
    if (x + own > width) [line, x] = [line + 1, 0];
    const slot = { ...name, row: `${row} ${String(line)}`, x };
    x += own + GAP;
    return slot;
  });
}

/** Under each domain a line per group: its name, and each place named in it beside the colour of its cluster. */
export function awardsByCategory(
  blocks: readonly CategoryBlock[],
  clusters: readonly HuedName[],
  options: ChartOptions,
): Element {
  const lines = blocks.flatMap((block) => block.lines);
  assertDrawable('awards-by-category', lines, ({ places }) => [places.length]);
  const wide = options.width >= WIDE;
  const left = wide
    ? roomFor(
        lines.map(({ label }) => label),
        options,
      ) + COUNT
    : 0;
  const width = options.width - left;
  const key = setNames(clusters, 'key', width, options);
  const laid = blocks.map(({ id, label, lines: own }) => ({
    id,
    label,
    lines: own.map((line) => ({
      ...line,
      row: wide ? `${line.id} 0` : line.id,
      slots: setNames(line.places, line.id, width, options),
    })),
  }));
  const groups = laid.flatMap((block) => block.lines);
  const slots = [...key, ...groups.flatMap((group) => group.slots)];
  const rows = [
    ...key.map(({ row }) => row),
    ...laid.flatMap((block) => [
      block.id,
      ...block.lines.flatMap(({ row, slots: own }) => [row, ...own.map((slot) => slot.row)]),
    ]),
  ];
  // On a phone names stand nearer to the name of their group than to the next.
  const dy = wide ? 0 : -3;
  const line = wide ? LINE.wide : LINE.narrow;
  const words = { x: 0, textAnchor: 'start', fill: token('ink') } as const;
  return frame(options, {
    marginLeft: left,
    marginRight: 0,
    x: { domain: [0, width] },
    rows: { ids: [...new Set(rows)], height: line },
    marks: [
      Plot.tickY(laid, { y: 'id', dy: -line / 2, insetLeft: -left, stroke: token('rule') }),
      Plot.text(laid, { ...words, y: 'id', dx: -left, text: 'label', fontWeight: 600, fill: token('ink-2') }),
      Plot.text(groups, { ...words, y: 'row', dx: -left, text: 'label', href: 'href' }),
      Plot.text(groups, {
        frameAnchor: wide ? 'left' : 'right',
        y: 'row',
        dx: wide ? -LABEL_GAP : 0,
        text: ({ places }: CategoryLine) => String(places.length),
        textAnchor: 'end',
        fontWeight: 600,
        fill: token('award-3'),
      }),
      ...Map.groupBy(slots, ({ hue }) => hue)
        .entries()
        .map(([hue, own]) => Plot.dot(own, { x: 'x', y: 'row', dx: 4, dy, r: 3.5, fill: token(hue) })),
      Plot.text(slots, { ...words, x: 'x', y: 'row', dx: DOT, dy, text: 'label', fill: token('ink-2') }),
    ],
  });
}
