import * as Plot from '@observablehq/plot';
import { wrapSentence } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, frame, roomFor } from '../kit/frame.ts';
import { stackSections } from '../kit/stackSections.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';

/** One rank: what is ranked, and where it stands. */
export interface RankLine {
  id: string;
  label: string;
  /** What of it is ranked, when, and whose it is where not the district's. */
  detail: string;
  rank: number;
  /** What is ranked, among whom, and the rank in words. */
  description: string;
}

/** Ranks counted among the same. */
export interface RankGroup {
  id: string;
  title: string;
  lines: readonly RankLine[];
}

export interface RanksClaimedOptions extends ChartOptions {
  /** Heads the columns, one for each rank from the first; bare numbers where the drawing is narrow. */
  heads: readonly string[];
}

/** Height of a line in ems. */
const LINE = 1.25;
/** Heights in lines: head of a group, room around the words of a rank, room between groups. */
const HEAD = 3;
const AROUND = 0.7;
const BETWEEN = 1.2;
const RADIUS = 9;
const GAP = 12;
/** Most that names take of the room left of the ranks where details stand beside them. */
const NAMES = 0.54;
/** Width of a rank's column, as a share of the drawing. */
const COLUMN = 0.064;

/** Words of a rank: detail beside the label where the drawing is wide, else below it. */
function wrapWords({ label, detail }: RankLine, width: number, detailX: number) {
  const wide = detailX > 0;
  const name = wrapSentence(label, wide ? detailX - GAP : width, FONT_SIZE);
  const more = wrapSentence(detail, width - detailX, FONT_SIZE);
  const count = wide ? Math.max(name.length, more.length) : name.length + more.length;
  return { name, more, below: wide ? 0 : name.length, count };
}

/** Each rank takes the lines its words need. */
function placeGroups(groups: readonly RankGroup[], width: number, detailX: number) {
  const { sections, bottom } = stackSections(
    groups.map(({ title, lines }) => ({
      title,
      head: HEAD,
      items: lines.map((line) => {
        const words = wrapWords(line, width, detailX);
        return { ...line, ...words, height: words.count + AROUND };
      }),
    })),
    BETWEEN,
  );
  const lines = sections.flatMap(({ items }) =>
    items.map((item) => ({ ...item, middle: item.top + item.height / 2 })),
  );
  return { sections, lines, bottom };
}

type Placed = ReturnType<typeof placeGroups>;
type Line = Placed['lines'][number];

function headMarks(sections: Placed['sections'], heads: readonly string[], left: number): Plot.Markish[] {
  const columns = sections.flatMap(({ top, bottom }) =>
    heads.map((head, index) => ({ head, rank: index + 1, top: top + HEAD, bottom })),
  );
  return [
    Plot.text(sections, {
      frameAnchor: 'left',
      dx: -left,
      y: 'top',
      dy: 10,
      text: 'title',
      fontWeight: 600,
      fill: token('ink'),
    }),
    Plot.ruleX(columns, { x: 'rank', y1: 'top', y2: 'bottom', stroke: token('rule'), strokeWidth: 0.6 }),
    Plot.text(columns, { x: 'rank', y: 'top', dy: -14, text: 'head', fill: token('ink-2') }),
  ];
}

function wordMarks(lines: readonly Line[], left: number, detailX: number): Plot.Markish[] {
  const words = {
    frameAnchor: 'left',
    lineAnchor: 'top',
    lineHeight: LINE,
    dy: 6,
  } as const;
  return [
    Plot.ruleY(lines, { y: 'top', insetLeft: -left, stroke: token('rule'), strokeWidth: 0.6 }),
    Plot.text(lines, {
      ...words,
      dx: -left,
      y: 'top',
      text: ({ name }: Line) => name.join('\n'),
      fill: token('ink'),
    }),
    Plot.text(lines, {
      ...words,
      dx: detailX - left,
      y: ({ top, below }: Line) => top + below,
      text: ({ more }: Line) => more.join('\n'),
      fill: token('ink-2'),
    }),
  ];
}

/** A line per rank, its dot in the column of the rank, under the scope it is counted in. */
export function ranksClaimed(groups: readonly RankGroup[], options: RanksClaimedOptions): Element {
  const all = groups.flatMap(({ lines }) => lines);
  assertDrawable('ranks-claimed', all, ({ rank }) => [rank]);
  const wide = options.width >= WIDE;
  const left = options.width - options.heads.length * Math.round(options.width * COLUMN);
  const names = Math.min(roomFor(all.map(({ label }) => label)), NAMES * left);
  const detailX = wide ? Math.round(names) + GAP : 0;
  const { sections, lines, bottom } = placeGroups(groups, left - GAP, detailX);
  const dots = { x: 'rank', y: 'middle' } as const;
  return frame(options, {
    marginLeft: left,
    marginRight: 0,
    height: Math.ceil(bottom * LINE * FONT_SIZE) + 4,
    x: { type: 'point', domain: options.heads.map((_, index) => index + 1), padding: 0.5 },
    y: { domain: [bottom, 0] },
    marks: [
      ...headMarks(sections, wide ? options.heads : options.heads.map((_, index) => String(index + 1)), left),
      ...wordMarks(lines, left, detailX),
      Plot.dot(lines, { ...dots, r: RADIUS, fill: token('river'), title: 'description' }),
      Plot.text(lines, {
        ...dots,
        text: 'rank',
        fontWeight: 600,
        fill: token('on-river'),
        pointerEvents: 'none',
      }),
    ],
  });
}
