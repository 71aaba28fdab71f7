import * as Plot from '@observablehq/plot';
import { range } from 'd3';
import { boldWidth, textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { COLUMN, FONT_SIZE, WIDE_FROM, type ChartOptions } from '../kit/chartOptions.ts';
import { frame, LABEL_GAP, roomFor, rowNames } from '../kit/frame.ts';

/** A stated figure of a place and a year: a level, or growth where no level is stated. */
export interface StripMark {
  id: string;
  year: number;
  label: string;
  /** The label where a year has little room. */
  short: string;
  growth: boolean;
  /** Read on a page that repeats the text of another, or a report of the press. */
  reprint: boolean;
  description: string;
  href: string;
  /** Levels of a place with the same number are joined by a line. */
  piece: number | null;
}

export interface StripRow {
  id: string;
  label: string;
  marks: readonly StripMark[];
  /** Years before which its series breaks. */
  breaks: readonly number[];
  /** Its last figure in words: of which year, the level, and the growth. */
  last: readonly [year: string, level: string, growth: string];
}

export interface Strips {
  groups: readonly { id: string; label: string; rows: readonly StripRow[] }[];
  years: readonly [number, number];
  /** Over the words of the last figures. */
  heads: readonly [year: string, level: string, growth: string];
  /** What the signs mean. */
  key: { official: string; reprint: string; growth: string; break: string; years: string };
}

const ROW = 26;
const COMPACT = 22;
const KEY = 'key';
const DOT = 3.6;
const SMALL = 2.6;
/** Names of groups stand nearer to what follows. */
const LOW = 3;
/** Between two words of one line. */
const APART = 10;

interface Sheet {
  strips: Strips;
  rows: readonly StripRow[];
  /** Whether a year has room for its figure. */
  roomy: boolean;
  width: number;
}

type Placed = StripMark & { row: string };

const placed = ({ rows }: Sheet): Placed[] =>
  rows.flatMap(({ id, marks }) => marks.map((mark) => ({ ...mark, row: id })));

const markColour = ({ growth }: { growth: boolean }): string => token(growth ? 'ink-2' : 'river');

const markSize = ({ growth }: { growth: boolean }): number => (growth ? SMALL : DOT);

/** From the middle of a row to its marks: a figure stands above them. */
const lowered = ({ roomy }: Sheet): number => (roomy ? 7 : 0);

/** The foot of each row, breaks as uprights, lines where the series goes on, and the marks. */
function figureMarks(sheet: Sheet): Plot.Markish[] {
  const { rows } = sheet;
  const [marks, dy] = [placed(sheet), lowered(sheet)];
  const at = { x: 'year', y: 'row', dy } as const;
  // One line with gaps in it: a rule each would be a third of the drawing's bytes.
  const [first, last] = sheet.strips.years;
  const feet = rows.flatMap(({ id }) => [first - 0.5, last + 0.5, NaN].map((year) => ({ row: id, year })));
  const breaks = rows.flatMap(({ id, breaks: years }) =>
    years.map((year) => ({ row: id, year: year - 0.5 })),
  );
  const dots = (square: boolean): Plot.Markish =>
    Plot.dot(
      marks.filter(({ reprint }) => reprint === square),
      {
        ...{ ...at, r: markSize, symbol: square ? 'square' : 'circle', fill: markColour },
        ...{ href: 'href', ariaLabel: 'description', title: 'description' },
      },
    );
  return [
    Plot.line(feet, { ...at, stroke: token('rule') }),
    Plot.tickX(breaks, { ...at, inset: sheet.roomy ? 7 : 4, stroke: token('ink-2'), strokeDasharray: '3 2' }),
    Plot.line(
      marks.filter(({ piece }) => piece !== null),
      {
        ...at,
        z: ({ row, piece }: Placed) => `${row} ${String(piece)}`,
        stroke: token('river'),
        strokeWidth: 2,
      },
    ),
    dots(false),
    dots(true),
  ];
}

/** Figures over their marks: levels strong, growth quiet. */
function figureWords(sheet: Sheet): Plot.Markish[] {
  const column = sheet.width < WIDE_FROM ? 'short' : 'label';
  const words = (growth: boolean, look: object): Plot.Markish =>
    Plot.text(
      placed(sheet).filter((mark) => mark.growth === growth),
      { x: 'year', y: 'row', text: column, dy: -6, ...look },
    );
  return [words(false, { fill: token('ink'), fontWeight: 600 }), words(true, { fill: token('ink-2') })];
}

/** Where the words of the last figures end, from the right end of the axis, and the room they take in all. */
function columnsOf({ rows, strips }: Sheet): number[] {
  const words = [...rows.map(({ last }) => last), strips.heads];
  let end = 0;
  return [0, 1, 2].map((at) => {
    const wide = words.map((word) => (at === 1 ? boldWidth : textWidth)(word[at] ?? '', FONT_SIZE));
    end += APART + Math.ceil(Math.max(...wide));
    return end;
  });
}

/** The last figure of each place in words at the right. */
function lastWords(sheet: Sheet): Plot.Markish[] {
  return columnsOf(sheet).flatMap((dx, at) => {
    const side = { frameAnchor: 'right', textAnchor: 'end', dx, fill: token('ink-2') } as const;
    return [
      Plot.text(sheet.rows, {
        ...{ ...side, y: 'id', text: ({ last }: StripRow) => last[at] ?? '' },
        ...(at === 1 ? { fill: token('ink'), fontWeight: 600 } : {}),
      }),
      Plot.text(sheet.strips.groups, { ...side, y: 'id', text: () => sheet.strips.heads[at] ?? '', dy: LOW }),
    ];
  });
}

/** Names of the groups, and over each the years, or on a phone over the first from which to which they run. */
function headMarks({ strips: { groups, years, key }, roomy }: Sheet, left: number): Plot.Markish[] {
  const all = roomy
    ? range(years[0], years[1] + 1).map((year) => ({ year, text: String(year) }))
    : [{ year: (years[0] + years[1]) / 2, text: key.years }];
  const heads = (roomy ? groups : groups.slice(0, 1)).flatMap(({ id }) =>
    all.map((head) => ({ ...head, id })),
  );
  return [
    Plot.text(groups, {
      ...{ y: 'id', text: 'label', frameAnchor: 'left', textAnchor: 'start', dx: -left, dy: LOW },
      ...{ fill: token('ink'), fontWeight: 600 },
    }),
    Plot.text(heads, {
      ...{ x: 'year', y: 'id', text: 'text', fill: token('ink-2'), dy: LOW },
    }),
  ];
}

/** Signs with what they mean, in as many lines as the width asks for. */
function keyOf({ strips: { key }, width }: Sheet) {
  const entries = [
    { text: key.official, sign: 'level', reprint: false, growth: false },
    { text: key.reprint, sign: 'level', reprint: true, growth: false },
    { text: key.growth, sign: 'growth', reprint: false, growth: true },
    { text: key.break, sign: 'break', reprint: false, growth: false },
  ];
  let [line, end] = [0, 0];
  return entries.map((entry) => {
    const room = 3 * APART + Math.ceil(textWidth(entry.text, FONT_SIZE));
    if (end + room > width) [line, end] = [line + 1, 0];
    end += room;
    return { ...entry, row: `${KEY}-${String(line)}`, from: end - room };
  });
}

function keyMarks(sheet: Sheet, left: number): Plot.Markish[] {
  return keyOf(sheet).flatMap(({ from, ...entry }) => {
    const at = { y: 'row', frameAnchor: 'left', dx: from + APART / 2 + 1 - left } as const;
    const sign =
      entry.sign === 'break'
        ? Plot.text([entry], { ...at, text: () => '¦', fill: token('ink-2') })
        : Plot.dot([entry], {
            ...{ ...at, r: markSize(entry), symbol: entry.reprint ? 'square' : 'circle' },
            fill: markColour(entry),
          });
    return [
      sign,
      Plot.text([entry], {
        ...{ ...at, dx: at.dx + APART, textAnchor: 'start', text: 'text', fill: token('ink-2') },
      }),
    ];
  });
}

/** A row per place and a column per year; on a phone dots by year and the last figure in words. */
export function placeStrips(strips: Strips, above: Element, options: ChartOptions): Element {
  const { groups, years } = strips;
  const rows = groups.flatMap((group) => group.rows);
  const { width } = options;
  const sheet: Sheet = { strips, rows, roomy: width >= COLUMN, width };
  const names = roomFor(rows.map(({ label }) => label));
  // Where the years stand beside the names of the groups, these need room too.
  const heads = groups.map(({ label }) => boldWidth(label, FONT_SIZE) + LABEL_GAP);
  const left = Math.ceil(sheet.roomy ? Math.max(names, ...heads) : names) + 1;
  const keys = [...new Set(keyOf(sheet).map(({ row }) => row))];
  const ids = [...keys, ...groups.flatMap((group) => [group.id, ...group.rows.map(({ id }) => id)])];
  return frame(options, {
    marginLeft: left,
    marginRight: sheet.roomy ? LABEL_GAP : (columnsOf(sheet).at(-1) ?? 0) + 1,
    marginTop: Number(above.getAttribute('height')) + LABEL_GAP,
    rows: { ids, height: sheet.roomy ? ROW : COMPACT },
    x: { domain: [years[0] - 0.5, years[1] + 0.5] },
    y: { paddingInner: 0, paddingOuter: 0 },
    marks: [
      // What stands above is drawn by a plot of its own, whose years are others.
      () => {
        const whole = options.document.createElementNS('http://www.w3.org/2000/svg', 'g');
        whole.append(...above.childNodes);
        return whole;
      },
      ...headMarks(sheet, left),
      ...keyMarks(sheet, left),
      ...figureMarks(sheet),
      rowNames(rows, { fill: token('ink'), dy: lowered(sheet) }),
      ...(sheet.roomy ? figureWords(sheet) : lastWords(sheet)),
    ],
  });
}
