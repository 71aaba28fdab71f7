import * as Plot from '@observablehq/plot';
import { cumsum, max, sum } from 'd3';
import { wrapBold, wrapSentence } from '../../format/textWidth.ts';
import type { Comparator } from '../../ledger/vocabulary.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, frame, LABEL_GAP, roomFor } from './frame.ts';
import { openEnd } from './openEnd.ts';
import { stackSections } from './stackSections.ts';
import { FONT_SIZE, WIDE_FROM, type ChartOptions } from './chartOptions.ts';

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
  /** Percentages share a scale; an amount has one of its own, as nothing follows from amounts of different things. */
  shared: boolean;
  /** `room` is half the width of the band of an “about”; 0 for none. */
  target: StatedEnd & { room: number; comparator: Comparator };
  result: StatedEnd;
  /** Symbol of the verdict and how far the result lies from the target. */
  distance: string;
}

/** One thing in words, and where it stands. */
export interface ListPart {
  text: string;
  href: string;
}

/** What a list holds together: a target, and what stands beside it. */
export type ListItem = readonly ListPart[];

export interface ScorecardRows {
  /** One per verdict; the title says it with symbol and word. */
  groups: readonly { title: string; bullets: readonly ScoreBullet[] }[];
  /** Targets that cannot be judged, by the reason why. */
  open: readonly { title: string; items: readonly ListItem[] }[];
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
/** Lines between two items of a list. */
const ITEM_GAP = 0.25;
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

/** Items in words, wrapped, filling one column after the other; what belongs together stays in one. */
function layList(items: readonly ListItem[], first: number, twice: boolean, width: number) {
  const wrapped = items.map((parts) => parts.map(({ text }) => wrap(text, width - MARK_ROOM)));
  const sizes = wrapped.map((parts) => sum(parts, ({ length }) => length) + ITEM_GAP);
  const starts = [...cumsum(sizes)].map((end, index) => end - (sizes[index] ?? 0));
  const turn = (twice ? starts.find((start) => start >= sum(sizes) / 2) : undefined) ?? Infinity;
  return items.flatMap((parts, index) => {
    const start = starts[index] ?? 0;
    const line = first + (start < turn ? start : start - turn);
    return parts.map(({ text, href }, at) => {
      const lines = wrapped[index]?.[at] ?? [];
      const above = sum(wrapped[index]?.slice(0, at) ?? [], ({ length }) => length);
      const top = line + above;
      return {
        ...{ href, name: text, text: `${lines.join('\n')} ¶`, line: top, second: start >= turn },
        end: top + lines.length + ITEM_GAP,
      };
    });
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

/** Hollow rings; an “about” has a band behind it that reaches over the result, an open end an arrow. */
function targetMarks(bullets: readonly Bullet[]): Plot.Markish[] {
  const targets = bullets.map(({ target, lane }) => ({
    ...target,
    ...{ line: lane + 0.5, top: lane + 0.05, bottom: lane + 1.9 },
    ...{ start: target.value - target.room, end: Math.max(0, target.value + target.room) },
    upper: target.value + target.room,
    open: openEnd(target.comparator),
  }));
  const of = (wanted: (target: (typeof targets)[number]) => boolean) => targets.filter(wanted);
  const at = { x: 'value', y: 'line', stroke: token('river') };
  return [
    Plot.rect(
      of(({ room }) => room > 0),
      { ...FROM_TO, x2: 'upper', fill: token('river-pale') },
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

/** The gap: what is missing to the target is hollow, what lies beyond it is cut off by the height of the target. */
function gapMarks(bullets: readonly Bullet[]): Plot.Markish[] {
  const gaps = bullets.map(({ target, result, lane }) => ({
    ...{ start: target.value, end: result.value, top: lane + 1.2, bottom: lane + 1.8 },
    ...{ above: lane + 0.7, beyond: result.value / target.value >= 1 },
  }));
  const of = (wanted: boolean) => gaps.filter(({ beyond }) => beyond === wanted);
  const height = { x: 'start', y1: 'above', y2: 'bottom', stroke: token('river') } as const;
  return [
    Plot.rect(of(false), { ...FROM_TO, fill: token('paper'), stroke: token('river'), strokeWidth: 1.2 }),
    Plot.ruleX(gaps, height),
    Plot.ruleX(of(true), { ...height, y1: 'top', stroke: token('paper'), strokeWidth: 2 }),
  ];
}

/** Solid bars from zero, their words clear of the band and of the gap. */
function resultMarks(bullets: readonly Bullet[]): Plot.Markish[] {
  const results = bullets.map(({ result, target: { value, room }, lane }) => ({
    ...result,
    ...{ lane, line: lane + 1.5, top: lane + 1.2, bottom: lane + 1.8, foot: lane + 2, start: 0 },
    end: Math.max(0, result.value, value + room),
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
  const wide = options.width >= WIDE_FROM;
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

/** The lists, one under the other, each under its title. */
function layLists({ open }: ScorecardRows, from: number, { wide, second }: Sides, width: number) {
  let line = from;
  const laid = open.map(({ title, items }) => {
    const lines = wrapBold(title, width, FONT_SIZE);
    const head = { line, text: lines.join('\n') };
    const list = layList(items, line + HEAD + lines.length - 1, wide, second - GUTTER);
    line = (max(list, ({ end }) => end) ?? line) + GAP;
    return { head, list };
  });
  return { heads: laid.map(({ head }) => head), list: laid.flatMap(({ list }) => list) };
}

function layCard(rows: ScorecardRows, sides: Sides, width: number) {
  const { sections, bullets, bottom } = layGroups(rows, sides.wide, width);
  const { heads, list } = layLists(rows, bottom + GAP, sides, width);
  const titles = [...sections.map((section) => ({ line: section.top, text: section.title })), ...heads];
  return { titles, bullets, list, bottom };
}

type Laid = ReturnType<typeof layCard>;

/** Percentages as parts of the furthest from zero of all, amounts of the furthest of target and result. */
function onScale(groups: ScorecardRows['groups']): ScorecardRows['groups'] {
  const reach = (bullets: readonly ScoreBullet[]): number =>
    max(bullets, ({ target, result }) => Math.max(Math.abs(target.value), Math.abs(result.value))) ?? 0;
  const together = reach(groups.flatMap(({ bullets }) => bullets).filter(({ shared }) => shared));
  return groups.map(({ title, bullets }) => ({
    title,
    bullets: bullets.map((bullet) => {
      const { target, result } = bullet;
      const part = 1 / (bullet.shared ? together : reach([bullet])) || 1;
      return {
        ...bullet,
        target: { ...target, value: target.value * part, room: target.room * part },
        result: { ...result, value: result.value * part },
      };
    }),
  }));
}

/** Targets beside their results by verdict, then the targets no result is known of, or none that can be set against them. */
export function scorecard(rows: ScorecardRows, options: ChartOptions): Element {
  const all = rows.groups.flatMap((group) => group.bullets);
  assertDrawable('scorecard', all, ({ target, result }) => [target.value, target.room, result.value]);
  const sides = sidesOf(all, options);
  const laid = layCard({ ...rows, groups: onScale(rows.groups) }, sides, options.width);
  const lines = max(laid.list, ({ end }) => end) ?? laid.bottom;
  const ends = laid.bullets.flatMap(({ target, result }) => [target.value, result.value]);
  return frame(options, {
    ...{ marginLeft: sides.left, marginRight: sides.right, marginTop: TOP, marginBottom: 0 },
    height: Math.ceil(lines * LINE) + TOP,
    x: { domain: [Math.min(0, ...ends), Math.max(0, ...ends)] },
    y: { domain: [lines, 0] },
    marks: [
      ...targetMarks(laid.bullets),
      ...resultMarks(laid.bullets),
      ...gapMarks(laid.bullets),
      ...wordMarks(laid, sides),
    ],
  });
}
