import * as Plot from '@observablehq/plot';
import { cumsum, max, sum } from 'd3';
import { wrapSentence } from '../../format/textWidth.ts';
import type { Comparator } from '../../ledger/vocabulary.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, frame, LABEL_GAP, roomFor } from '../kit/frame.ts';
import { stackSections } from '../kit/stackSections.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';

/** A stated figure on a card: how much, its words, and where it stands. */
export interface StatedEnd {
  value: number;
  label: string;
  href: string;
  description: string;
}

/** A target that can be judged, and its result. */
export interface ScoreBullet {
  label: string;
  /** `room` is half the width of the band of an “about”; 0 for none. */
  target: StatedEnd & { room: number; comparator: Comparator };
  result: StatedEnd;
  /** Symbol of the verdict and how far the result lies from the target. */
  distance: string;
}

/** One thing of a list in words, and where it stands. */
export interface ListItem {
  text: string;
  href: string;
}

export interface ScorecardRows {
  /** One per verdict; the title says it with symbol and word. */
  groups: readonly { title: string; bullets: readonly ScoreBullet[] }[];
  /** Targets that cannot be judged. */
  open: { title: string; items: readonly ListItem[] };
}

/** Height of a line: the y of everything is counted in lines from the top. */
const LINE = 17;
const HEAD = 1.3;
const GAP = 0.6;
const NAME_WIDTH = 196;
const GUTTER = 24;
/** Characters of the first line reach above it. */
const TOP = 3;
const ARROW = 22;
/** The ¶ stands after the last line, never alone on one. */
const MARK_ROOM = 18;

const wrap = (text: string, width: number): string[] => wrapSentence(text, width, FONT_SIZE);

/** Lines of the titles and bullets; on a phone name and distance stand over the two lanes. */
function layGroups({ groups }: ScorecardRows, wide: boolean, width: number) {
  const { sections, bottom } = stackSections(
    groups.map(({ title, bullets }) => ({
      title,
      head: HEAD,
      items: bullets.map((bullet) => {
        const names = wrap(bullet.label, wide ? NAME_WIDTH : width);
        const above = wide ? 0 : names.length + 1;
        return { ...bullet, names, above, height: Math.max(above + 2, names.length) + GAP };
      }),
    })),
    GAP,
  );
  const bullets = sections.flatMap(({ items }) =>
    items.map((item) => {
      const lane = item.top + item.above;
      return { ...item, lane, said: wide ? lane + 1 : lane - 1 };
    }),
  );
  return { sections, bullets, bottom };
}

type Bullet = ReturnType<typeof layGroups>['bullets'][number];

/** Items in words, wrapped, filling one column after the other. */
function layList(items: readonly ListItem[], first: number, twice: boolean, width: number) {
  const wrapped = items.map(({ text }) => wrap(text, width - MARK_ROOM));
  const sizes = wrapped.map(({ length }) => length + 0.25);
  const starts = [...cumsum(sizes)].map((end, index) => end - (sizes[index] ?? 0));
  const turn = (twice ? starts.find((start) => start >= sum(sizes) / 2) : undefined) ?? Infinity;
  return items.map((item, index) => {
    const start = starts[index] ?? 0;
    const line = first + (start < turn ? start : start - turn);
    return {
      href: item.href,
      text: `${(wrapped[index] ?? []).join('\n')} ¶`,
      name: item.text,
      line,
      second: start >= turn,
      end: line + (sizes[index] ?? 0),
    };
  });
}

const END = {
  x: 'end',
  y: 'line',
  text: 'label',
  textAnchor: 'start',
  fill: token('ink'),
  href: 'href',
  ariaLabel: 'description',
} as const;

const FROM_TO = { x1: 'start', x2: 'end', y1: 'top', y2: 'bottom' } as const;

/** Which way a target is open: up (以上, 突破), down (以内, 低于) or not at all. */
function openEnd(comparator: Comparator): -1 | 0 | 1 {
  if (comparator === 'ge' || comparator === 'gt') return 1;
  return comparator === 'le' || comparator === 'lt' ? -1 : 0;
}

/** Hollow rings; an “about” has a band behind it that reaches over the result, an open end an arrow. */
function targetMarks(bullets: readonly Bullet[]): Plot.Markish[] {
  const targets = bullets.map(({ target, lane }) => ({
    ...target,
    ...{ line: lane + 0.5, top: lane + 0.05, bottom: lane + 1.9 },
    ...{ start: target.value - target.room, end: target.value + target.room },
    open: openEnd(target.comparator),
  }));
  const of = (wanted: (target: (typeof targets)[number]) => boolean) => targets.filter(wanted);
  const at = { x: 'value', y: 'line', stroke: token('river') };
  return [
    Plot.rect(
      of(({ room }) => room > 0),
      { ...FROM_TO, fill: token('river-pale') },
    ),
    Plot.vector(
      of(({ open }) => open !== 0),
      { ...at, length: ARROW, anchor: 'start', rotate: ({ open }: { open: number }) => 90 * open },
    ),
    Plot.dot(targets, { ...at, r: 4, fill: token('paper'), strokeWidth: 1.8, title: 'description' }),
    Plot.text(
      of(({ open }) => open > 0),
      { ...END, dx: ARROW + LABEL_GAP },
    ),
    Plot.text(
      of(({ open }) => open <= 0),
      { ...END, dx: 9 },
    ),
  ];
}

/** Solid bars from zero, their words clear of the band that reaches down from the target. */
function resultMarks(bullets: readonly Bullet[]): Plot.Markish[] {
  const results = bullets.map(({ result, target: { value, room }, lane }) => ({
    ...result,
    ...{ lane, line: lane + 1.5, top: lane + 1.2, bottom: lane + 1.8, foot: lane + 2, start: 0 },
    end: Math.max(result.value, room > 0 ? value + room : 0),
  }));
  return [
    Plot.rect(results, { ...FROM_TO, x2: 'value', fill: token('river'), title: 'description' }),
    Plot.ruleX(results, { x: 'start', y1: 'lane', y2: 'foot', stroke: token('ink-2'), strokeWidth: 0.8 }),
    Plot.text(results, { ...END, dx: 9 }),
  ];
}

const IN_MARGIN = { y: 'line', text: 'text', frameAnchor: 'left', fill: token('ink') } as const;
const FROM_TOP = { ...IN_MARGIN, lineAnchor: 'top', lineHeight: LINE / FONT_SIZE } as const;

/** Titles ruled off from each other, names, distances, and the list. */
function wordMarks({ titles, bullets, list }: Laid, { wide, left, right, second }: Sides): Plot.Markish[] {
  const said = { ...IN_MARGIN, y: ({ said: line }: Bullet) => line + 0.5, text: 'distance' };
  return [
    Plot.ruleY(titles.slice(1), {
      ...{ y: 'line', dy: -4, insetLeft: -left, insetRight: -right, stroke: token('rule') },
    }),
    Plot.text(titles, { ...FROM_TOP, dx: -left, fontWeight: 700 }),
    Plot.text(bullets, { ...FROM_TOP, dx: -left, y: 'top', text: ({ names }: Bullet) => names.join('\n') }),
    Plot.text(bullets, wide ? { ...said, frameAnchor: 'right', dx: right } : { ...said, dx: -left }),
    ...[false, true].map((other) =>
      Plot.text(
        list.filter((item) => item.second === other),
        { ...FROM_TOP, dx: (other ? second : 0) - left, href: 'href', ariaLabel: 'name' },
      ),
    ),
  ];
}

/** Room of the words beside the scale, and where the second column of the list begins. */
function sidesOf(bullets: readonly ScoreBullet[], options: ChartOptions) {
  const wide = options.width >= WIDE;
  const ends = bullets.flatMap(({ target, result }) => [target.label, result.label]);
  const distances = wide ? bullets.map(({ distance }) => distance) : [];
  return {
    wide,
    left: wide ? NAME_WIDTH + 2 * LABEL_GAP : 1,
    right: roomFor(ends) + ARROW + roomFor(distances),
    second: (options.width + GUTTER) / (wide ? 2 : 1),
  };
}

type Sides = ReturnType<typeof sidesOf>;

function layCard(rows: ScorecardRows, { wide, second }: Sides, width: number) {
  const { sections, bullets, bottom } = layGroups(rows, wide, width);
  const title = wrap(rows.open.title, width * 0.92);
  const line = bottom + GAP;
  const list = layList(rows.open.items, line + HEAD + title.length - 1, wide, second - GUTTER);
  const heads = sections.map((section) => ({ line: section.top, text: section.title }));
  return { titles: [...heads, { line, text: title.join('\n') }], bullets, list };
}

type Laid = ReturnType<typeof layCard>;

/** Targets beside their results by verdict, then the targets no result is known of. */
export function scorecard(rows: ScorecardRows, options: ChartOptions): Element {
  const all = rows.groups.flatMap((group) => group.bullets);
  assertDrawable('scorecard', all, ({ target, result }) => [target.value, target.room, result.value]);
  const sides = sidesOf(all, options);
  const laid = layCard(rows, sides, options.width);
  const lines = max(laid.list, ({ end }) => end) ?? 0;
  return frame(options, {
    ...{ marginLeft: sides.left, marginRight: sides.right, marginTop: TOP, marginBottom: 0 },
    height: Math.ceil(lines * LINE) + TOP,
    x: { domain: [0, max(all, ({ target, result }) => Math.max(target.value, result.value)) ?? 0] },
    y: { domain: [lines, 0] },
    marks: [...targetMarks(laid.bullets), ...resultMarks(laid.bullets), ...wordMarks(laid, sides)],
  });
}
