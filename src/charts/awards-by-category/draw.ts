import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable, frame, roomFor } from '../kit/frame.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';

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

const LINE = 18;
/** From the left end of a dot to its name. */
const DOT = 12;
const GAP = 8;
/** Names begin at every so many pixels: short ones stand in columns, and few places take few bytes. */
const STEP = 12;

/** The name of a group and how many places it names. */
const counted = ({ label, places }: CategoryLine): string => `${label} ${String(places.length)}`;

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

/** Room for the names of groups and their counts; none where they stand above the places. */
function roomOfGroups(lines: readonly CategoryLine[], options: ChartOptions): number {
  const labels = lines.map(counted);
  return options.width >= WIDE ? roomFor(labels) + GAP : 0;
}

/** Lines of the drawing: the key, then under each domain its groups, each with the lines its places need. */
function placeLines(
  blocks: readonly CategoryBlock[],
  clusters: readonly HuedName[],
  left: number,
  options: ChartOptions,
) {
  const width = options.width - left;
  const key = setNames(clusters, 'key', width);
  const groups = blocks.flatMap((block) =>
    block.lines.map((line) => ({
      ...line,
      domain: block.id,
      row: left > 0 ? `${line.id} 0` : line.id,
      slots: setNames(line.places, line.id, width),
    })),
  );
  const ids = groups.flatMap(({ domain, row, slots }) => [domain, row, ...slots.map((slot) => slot.row)]);
  return {
    groups,
    slots: [...key, ...groups.flatMap(({ slots }) => slots)],
    ids: [...new Set([...key.map(({ row }) => row), ...ids])],
  };
}

const WORDS = { x: 0, textAnchor: 'start', fill: token('ink') } as const;

/** Each place beside the colour of its cluster. */
function placeMarks(slots: readonly Slot[], dy: number): Plot.Markish[] {
  const dots = Map.groupBy(slots, ({ hue }) => hue)
    .entries()
    .map(([hue, own]) => Plot.dot(own, { x: 'x', y: 'row', dx: 4, dy, r: 3.5, fill: token(hue) }));
  return [
    ...dots,
    Plot.text(slots, { ...WORDS, x: 'x', y: 'row', dx: DOT, dy, text: 'label', fill: token('ink-2') }),
  ];
}

/** Under each domain a line per group: its name, how many places it names, and which. */
export function awardsByCategory(
  blocks: readonly CategoryBlock[],
  clusters: readonly HuedName[],
  options: ChartOptions,
): Element {
  const lines = blocks.flatMap((block) => block.lines);
  assertDrawable('awards-by-category', lines, ({ places }) => [places.length]);
  const left = roomOfGroups(lines, options);
  const { groups, slots, ids } = placeLines(blocks, clusters, left, options);
  const beside = left > 0;
  return frame(options, {
    marginLeft: left,
    marginRight: 0,
    x: { domain: [0, options.width - left] },
    rows: { ids, height: LINE },
    y: { paddingInner: 0, paddingOuter: 0 },
    marks: [
      Plot.tickY(blocks, { y: 'id', dy: -LINE / 2, insetLeft: -left, stroke: token('rule') }),
      Plot.text(blocks, {
        ...WORDS,
        y: 'id',
        dx: -left,
        text: 'label',
        fontWeight: 600,
        fill: token('ink-2'),
      }),
      Plot.text(groups, { ...WORDS, y: 'row', dx: -left, text: counted, href: 'href' }),
      // On a phone names stand nearer to the name of their group than to the next.
      placeMarks(slots, beside ? 0 : -3),
    ],
  });
}
