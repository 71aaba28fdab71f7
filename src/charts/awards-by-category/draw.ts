import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable, frame, roomFor, LABEL_GAP } from '../kit/frame.ts';
import { FONT_SIZE, WIDE_FROM, type ChartOptions } from '../kit/chartOptions.ts';

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

/** From the left end of a dot to its name, and between two names. */
const DOT = 11;
const GAP = 8;
/** Names begin at every so many pixels: short ones stand in columns, and few places take few bytes. */
const STEP = 6;
/** Room for a count after the longest bar. */
const COUNT = 24;
/** The least a place adds to a bar. */
const LEAST = 3;
/** Height of a line, and the most a place adds to a bar. */
const SIZES = { wide: { line: 20, most: 14 }, narrow: { line: 18, most: 22 } };

interface Slot extends HuedName {
  /** Line of the drawing. */
  row: string;
  x: number;
}

/** Names one after another, line under line. */
function setNames(names: readonly HuedName[], row: string, width: number): Slot[] {
  let [line, x] = [0, 0];
  return names.map((name) => {
    const own = DOT + textWidth(name.label, FONT_SIZE);
    if (x + own > width) [line, x] = [line + 1, 0];
    const slot = { ...name, row: `${row} ${String(line)}`, x };
    x += Math.ceil((own + GAP) / STEP) * STEP;
    return slot;
  });
}

/** Where bars and names begin, and what a place adds to a bar: names stand beside the bars, on a phone under them. */
function columnsOf(lines: readonly CategoryLine[], options: ChartOptions) {
  const most = Math.max(...lines.map(({ places }) => places.length));
  // A name too long for its column runs under its bar rather than leaving it none.
  const room = options.width - COUNT - most * LEAST;
  const bars = Math.min(room, roomFor(lines.map(({ label }) => label)));
  const beside = options.width >= WIDE_FROM;
  const size = beside ? SIZES.wide : SIZES.narrow;
  const unit = Math.min(size.most, (options.width - bars - COUNT) / most);
  return { bars, unit, beside, line: size.line, names: beside ? bars + most * unit + COUNT : 0 };
}

type Columns = ReturnType<typeof columnsOf>;

/** Each place beside the colour of its cluster. */
function nameMarks(slots: readonly Slot[], { bars, unit, names, beside }: Columns): Plot.Markish[] {
  // On a phone names stand nearer to the name of their group than to the next.
  const at = { x: ({ x }: Slot) => x / unit, y: 'row', dy: beside ? 0 : -3 };
  const dots = Map.groupBy(slots, ({ hue }) => hue)
    .entries()
    .map(([hue, own]) => Plot.dot(own, { ...at, dx: names - bars + 4, r: 3.5, fill: token(hue) }));
  const words = { text: 'label', textAnchor: 'start', fill: token('ink-2') } as const;
  return [...dots, Plot.text(slots, { ...at, dx: names - bars + DOT, ...words })];
}

/** A bar per group, a square for each place, and their number at its end. */
function barMarks(groups: readonly (CategoryLine & { row: string })[]): Plot.Markish[] {
  const units = groups.flatMap(({ row, places }) => places.map(({ hue }, at) => ({ row, hue, at })));
  const box = { x1: 'at', x2: ({ at }: { at: number }) => at + 1, y: 'row' };
  const bars = [...Map.groupBy(units, ({ hue }) => hue)].map(([hue, own]) =>
    Plot.barX(own, { ...box, fill: token(hue), insetTop: 4, insetBottom: 4, insetRight: 1 }),
  );
  return [
    ...bars,
    Plot.text(groups, {
      x: ({ places }: CategoryLine) => places.length,
      y: 'row',
      dx: LABEL_GAP,
      text: ({ places }: CategoryLine) => String(places.length),
      textAnchor: 'start',
      fontWeight: 600,
      fill: token('ink'),
    }),
  ];
}

/** Under each domain a bar per group: of how many places it names, in the colours of their clusters, and which. */
export function awardsByCategory(
  blocks: readonly CategoryBlock[],
  clusters: readonly HuedName[],
  options: ChartOptions,
): Element {
  const lines = blocks.flatMap((block) => block.lines);
  assertDrawable('awards-by-category', lines, ({ places }) => [places.length]);
  const columns = columnsOf(lines, options);
  const { bars, unit, beside, line, names } = columns;
  const set = (own: readonly HuedName[], row: string) => setNames(own, row, options.width - names);
  const key = setNames(clusters, 'key', options.width);
  const groups = lines.map((group) => ({ ...group, row: beside ? `${group.id} 0` : group.id }));
  const slots = lines.flatMap(({ id, places }) => set(places, id));
  const rowsOf = ({ id }: CategoryLine) => [
    ...(beside ? [] : [id]),
    ...slots.filter(({ row }) => row.startsWith(`${id} `)).map(({ row }) => row),
  ];
  const ids = blocks.flatMap(({ id, lines: own }) => [id, ...own.flatMap(rowsOf)]);
  const words = { frameAnchor: 'left', dx: -bars, textAnchor: 'start', fill: token('ink') } as const;
  return frame(options, {
    marginLeft: bars,
    marginRight: 0,
    x: { domain: [0, (options.width - bars) / unit] },
    rows: { ids: [...new Set([...key.map(({ row }) => row), ...ids])], height: line },
    y: { paddingInner: 0, paddingOuter: 0 },
    marks: [
      barMarks(groups),
      Plot.tickY(blocks, { y: 'id', dy: 1 - line / 2, insetLeft: -bars, stroke: token('rule') }),
      Plot.text(blocks, {
        ...words,
        y: 'id',
        dy: 2,
        text: 'label',
        fontWeight: 600,
        fontSize: FONT_SIZE + 1,
      }),
      Plot.text(groups, { ...words, y: 'row', text: 'label', href: 'href' }),
      nameMarks(key, { ...columns, names: 0 }),
      nameMarks(slots, columns),
    ],
  });
}
