import * as Plot from '@observablehq/plot';
import { max } from 'd3';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, frame, LABEL_GAP, roomFor } from '../kit/frame.ts';
import { stackSections } from '../kit/stackSections.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';

/** One rank a report names. */
export interface RankDot {
  id: string;
  rank: number;
  /** What is ranked, among whom, and the rank in words. */
  description: string;
}

/** Ranks counted among the same. */
export interface RankGroup {
  id: string;
  title: string;
  dots: readonly RankDot[];
}

export interface RanksClaimedOptions extends ChartOptions {
  /** Names the rows, one for each rank from the first. */
  heads: readonly string[];
}

/** Height of a line in pixels, and heights in lines: head of a group, row of a rank, room between groups. */
const LINE = 15;
const HEAD = 1.5;
const ROW = 1.6;
const BETWEEN = 1;
const RADIUS = 8;
/** Widest step from dot to dot. */
const STEP = 24;

/** A row for each rank from the first to the lowest named, with its dots side by side. */
function placeGroups(groups: readonly RankGroup[], heads: readonly string[]) {
  const { sections, bottom } = stackSections(
    groups.map(({ title, dots }) => ({
      title,
      head: HEAD,
      items: heads
        .slice(
          0,
          max(dots, ({ rank }) => rank),
        )
        .map((head, index) => ({
          head,
          dots: dots.filter(({ rank }) => rank === index + 1),
          height: ROW,
        })),
    })),
    BETWEEN,
  );
  const rows = sections.flatMap(({ items }) =>
    items.map((item) => ({ ...item, middle: item.top + ROW / 2, count: item.dots.length })),
  );
  const dots = rows.flatMap((row) =>
    row.dots.map((dot, index) => ({ ...dot, x: index + 0.5, y: row.middle })),
  );
  return { sections, rows, dots, bottom };
}

type Row = ReturnType<typeof placeGroups>['rows'][number];

/** A dot per rank in the row of the rank, under the scope it is counted in: how many are first is how long the first row is. */
export function ranksClaimed(groups: readonly RankGroup[], options: RanksClaimedOptions): Element {
  assertDrawable(
    'ranks-claimed',
    groups.flatMap(({ dots }) => dots),
    ({ rank }) => [rank],
  );
  const { sections, rows, dots, bottom } = placeGroups(groups, options.heads);
  const left = roomFor(options.heads) + LABEL_GAP;
  const right = roomFor(rows.map(({ count }) => String(count)));
  const most = max(rows, ({ count }) => count) ?? 1;
  const room = options.width - left - right;
  const inMargin = { frameAnchor: 'left', dx: -left, textAnchor: 'start', fill: token('ink') } as const;
  return frame(options, {
    ...{ marginLeft: left, marginRight: right, marginTop: 2 },
    height: Math.ceil(bottom * LINE) + 4,
    x: { domain: [0, room / Math.min(STEP, room / most)] },
    y: { domain: [bottom, 0] },
    marks: [
      Plot.text(sections, { ...inMargin, y: 'top', dy: FONT_SIZE - 2, text: 'title', fontWeight: 600 }),
      Plot.text(rows, { ...inMargin, y: 'middle', text: 'head', fill: token('ink-2') }),
      Plot.dot(dots, { x: 'x', y: 'y', r: RADIUS, fill: token('river'), title: 'description' }),
      Plot.text(rows, {
        ...{ x: 'count', y: 'middle', dx: 4, textAnchor: 'start', fill: token('ink') },
        text: ({ count }: Row) => String(count),
      }),
    ],
  });
}
