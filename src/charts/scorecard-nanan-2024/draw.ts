import * as Plot from '@observablehq/plot';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { bulletFrame, bulletMarks, placeBullet, type BulletFrame, type ScoreBullet } from './bulletMarks.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** One thing of a list in words, and where it stands. */
export interface ListItem {
  text: string;
  href: string;
}

const LIST_LINE = 16;
const GAP = 5;
const GUTTER = 24;
/** The ¶ stands after the last line, never alone on one. */
const MARK_ROOM = 18;

/** Items in words, wrapped, each with the ¶ that leads to it, filling one column after the other. */
function linkedList(
  items: readonly ListItem[],
  at: { top: number; width: number; columns: 1 | 2 },
): { marks: Plot.Markish[]; bottom: number } {
  const width = (at.width - GUTTER * (at.columns - 1)) / at.columns;
  const wrapped = items.map((item) => {
    const lines = wrapSentence(item.text, width - MARK_ROOM, FONT_SIZE);
    return { ...item, lines: `${lines.join('\n')} ¶`, height: lines.length * LIST_LINE + GAP };
  });
  const half = wrapped.reduce((sum, { height }) => sum + height, 0) / at.columns;
  let used = 0;
  let [column, y, bottom] = [0, at.top, at.top];
  const placed = wrapped.map((item) => {
    if (used >= half && column < at.columns - 1) {
      column += 1;
      y = at.top;
    }
    const row = { ...item, x: column * (width + GUTTER), y };
    used += item.height;
    y += item.height;
    bottom = Math.max(bottom, y);
    return row;
  });
  const marks = [
    Plot.text(placed, {
      x: 'x',
      y: 'y',
      text: 'lines',
      textAnchor: 'start',
      lineAnchor: 'top',
      lineHeight: LIST_LINE / FONT_SIZE,
      fill: token('ink'),
      href: 'href',
      ariaLabel: 'text',
    }),
  ];
  return { marks, bottom };
}

export interface ScorecardRows {
  /** One per verdict; the title says it with symbol and word. */
  groups: readonly { title: string; bullets: readonly ScoreBullet[] }[];
  /** Targets that cannot be judged. */
  open: { title: string; items: readonly ListItem[] };
}

const HEAD = 26;
const LINE = 16;

function placeGroups({ groups }: ScorecardRows, frame: BulletFrame, width: number) {
  let top = 0;
  const heads: { text: string; y: number }[] = [];
  const placed = groups.flatMap(({ title, bullets }) => {
    heads.push({ text: title, y: top + HEAD / 2 });
    top += HEAD;
    const own = bullets.map((bullet) => {
      const row = placeBullet(bullet, top, frame, width);
      top = row.bottom;
      return row;
    });
    top += 6;
    return own;
  });
  return { heads, placed, bottom: top };
}

/** Targets beside their results by verdict, then the targets no result is known of. */
export function scorecard(rows: ScorecardRows, options: ChartOptions): Element {
  const bullets = rows.groups.flatMap((group) => group.bullets);
  assertDrawable('scorecard', bullets, ({ target, result }) => [target.value, target.room, result.value]);
  const frame = bulletFrame(bullets, options.width);
  const { heads, placed, bottom } = placeGroups(rows, frame, options.width);
  const openTitle = wrapSentence(rows.open.title, options.width * 0.92, FONT_SIZE);
  const list = linkedList(rows.open.items, {
    top: bottom + HEAD + 4 + (openTitle.length - 1) * LINE,
    width: options.width,
    columns: frame.wide ? 2 : 1,
  });
  const rules = [...heads.slice(1).map(({ y }) => y), bottom + HEAD / 2];
  const titles = [
    ...heads,
    ...openTitle.map((text, index) => ({ text, y: bottom + HEAD / 2 + index * LINE })),
  ];
  const words = placed.flatMap((row) => row.words);
  return pixelPlot(options, list.bottom, [
    Plot.ruleY(rules, { y: (y: number) => y - HEAD / 2 - 4, stroke: token('rule') }),
    Plot.text(titles, {
      x: 0,
      y: 'y',
      text: 'text',
      textAnchor: 'start',
      fontWeight: 700,
      fill: token('ink'),
    }),
    ...(['start', 'end'] as const).map((textAnchor) =>
      Plot.text(
        words.filter(({ end }) => end === (textAnchor === 'end')),
        { x: 'x', y: 'y', text: 'text', textAnchor, fill: token('ink') },
      ),
    ),
    ...bulletMarks(placed, frame.zero),
    ...list.marks,
  ]);
}
