import * as Plot from '@observablehq/plot';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

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

const LINE = 15;
const HEAD = 46;
const RADIUS = 9;

/** Words of a line: detail beside the label where the drawing is wide, else below it. */
function placeWords({ label, detail }: RankLine, wide: boolean, width: number) {
  const labelWidth = wide ? Math.round(width * 0.56) : width;
  const detailX = wide ? labelWidth + 12 : 0;
  const name = wrapSentence(label, labelWidth, FONT_SIZE);
  const more = wrapSentence(detail, width - detailX, FONT_SIZE);
  const rows = wide ? Math.max(name.length, more.length) : name.length + more.length;
  return { name, more, detailX, detailY: wide ? 0 : name.length * LINE, room: rows * LINE + 10 };
}

/** Each line takes the room its words need. */
function placeGroups(groups: readonly RankGroup[], wide: boolean, width: number) {
  let y = 0;
  return groups.map((group) => {
    const top = y;
    y += HEAD;
    const lines = group.lines.map((line) => {
      const words = placeWords(line, wide, width);
      const placed = { ...line, ...words, y1: y, y: y + words.room / 2 };
      y += words.room;
      return placed;
    });
    y += 18;
    return { ...group, top, bottom: y - 18, lines };
  });
}

type Group = ReturnType<typeof placeGroups>[number];
type Line = Group['lines'][number];

function headMarks(groups: readonly Group[], heads: readonly { head: string; x: number }[]): Plot.Markish[] {
  const marks = groups.flatMap(({ top, bottom }) =>
    heads.map(({ head, x }) => ({ head, x, y: top + HEAD - 14, from: top + HEAD, to: bottom })),
  );
  return [
    Plot.text(groups, {
      x: 0,
      y: ({ top }: Group) => top + 10,
      text: 'title',
      textAnchor: 'start',
      fontWeight: 600,
      fill: token('ink'),
    }),
    Plot.ruleX(marks, { x: 'x', y1: 'from', y2: 'to', stroke: token('rule'), strokeWidth: 0.6 }),
    Plot.text(marks, { x: 'x', y: 'y', text: 'head', fill: token('ink-2') }),
  ];
}

function lineMarks(lines: readonly Line[], x: (rank: number) => number): Plot.Markish[] {
  const words = { textAnchor: 'start', lineAnchor: 'top', lineHeight: LINE / FONT_SIZE } as const;
  return [
    Plot.ruleY(lines, { y: 'y1', stroke: token('rule'), strokeWidth: 0.6 }),
    Plot.text(lines, {
      ...words,
      x: 0,
      y: ({ y1 }: Line) => y1 + 6,
      text: ({ name }: Line) => name.join('\n'),
      fill: token('ink'),
    }),
    Plot.text(lines, {
      ...words,
      x: 'detailX',
      y: ({ y1, detailY }: Line) => y1 + 6 + detailY,
      text: ({ more }: Line) => more.join('\n'),
      fill: token('ink-2'),
    }),
    Plot.dot(lines, {
      x: ({ rank }: Line) => x(rank),
      y: 'y',
      r: RADIUS,
      fill: token('river'),
      title: 'description',
    }),
    Plot.text(lines, {
      x: ({ rank }: Line) => x(rank),
      y: 'y',
      text: ({ rank }: Line) => String(rank),
      fontWeight: 600,
      fill: token('on-river'),
      pointerEvents: 'none',
    }),
  ];
}

/** A line per rank, its dot in the column of the rank, under the scope it is counted in. */
export function ranksClaimed(groups: readonly RankGroup[], options: RanksClaimedOptions): Element {
  const all = groups.flatMap(({ lines }) => lines);
  assertDrawable('ranks-claimed', all, ({ rank }) => [rank]);
  const wide = options.width >= WIDE;
  const step = wide ? 46 : 22;
  const left = options.width - options.heads.length * step;
  const x = (rank: number): number => left + (rank - 0.5) * step;
  const placed = placeGroups(groups, wide, left - 12);
  const heads = options.heads.map((head, index) => ({
    head: wide ? head : String(index + 1),
    x: x(index + 1),
  }));
  return pixelPlot(options, (placed.at(-1)?.bottom ?? 0) + 2, [
    ...headMarks(placed, heads),
    ...lineMarks(
      placed.flatMap(({ lines }) => lines),
      x,
    ),
  ]);
}
