import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { wrapSentence } from '../../format/wrapSentence.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE, WIDE } from '../kit/chartOptions.ts';

/** Where a target stands, in pixels, and how firmly it is stated. */
export interface TargetMark {
  x: number;
  y: number;
  /** Half the width of the band of an “about”; 0 for none. */
  room: number;
  comparator: 'eq' | 'about' | 'ge' | 'gt' | 'le' | 'lt';
  title: string;
}

const RADIUS = 4;
const ARROW = 22;

/** Which way a target is open: up (以上, 突破), down (以内, 低于) or not at all. */
function openEnd({ comparator }: Pick<TargetMark, 'comparator'>): -1 | 0 | 1 {
  if (comparator === 'ge' || comparator === 'gt') return 1;
  return comparator === 'le' || comparator === 'lt' ? -1 : 0;
}

/** Where the words of a target may begin: past its ring, its band or its arrow. */
function targetEnd(mark: Pick<TargetMark, 'x' | 'room' | 'comparator'>): number {
  return mark.x + Math.max(RADIUS, mark.room, openEnd(mark) > 0 ? ARROW : 0) + 6;
}

/** Targets as hollow rings; an “about” has a band behind it, an open end an arrow. `band` is the band's reach up and down. */
function targetMarks(marks: readonly TargetMark[], band: readonly [number, number]): Plot.Markish[] {
  const open = marks.filter((mark) => openEnd(mark) !== 0);
  return [
    Plot.rect(
      marks.filter(({ room }) => room > 0),
      {
        x1: ({ x, room }: TargetMark) => x - room,
        x2: ({ x, room }: TargetMark) => x + room,
        y1: ({ y }: TargetMark) => y - band[0],
        y2: ({ y }: TargetMark) => y + band[1],
        fill: token('river-pale'),
      },
    ),
    Plot.arrow(open, {
      x1: (mark: TargetMark) => mark.x + openEnd(mark) * RADIUS,
      x2: (mark: TargetMark) => mark.x + openEnd(mark) * ARROW,
      y1: 'y',
      y2: 'y',
      headLength: 6,
      stroke: token('river'),
      strokeWidth: 1.5,
    }),
    Plot.dot(marks, {
      x: 'x',
      y: 'y',
      r: RADIUS,
      fill: token('paper'),
      stroke: token('river'),
      strokeWidth: 1.8,
      title: 'title',
    }),
  ];
}

/** A stated figure on a card: where it lies, its words, and where it stands. */
export interface StatedEnd {
  value: number;
  label: string;
  href: string;
  description: string;
}

/** A target that can be judged, and its result. */
export interface ScoreBullet {
  label: string;
  target: StatedEnd & { room: number; comparator: TargetMark['comparator'] };
  result: StatedEnd;
  /** Symbol of the verdict and how far the result lies from the target. */
  distance: string;
}

const LANE = 18;
const TEXT = 16;
const LABEL_WIDTH = 196;
const DISTANCE_WIDTH = 142;

export interface BulletFrame {
  wide: boolean;
  zero: number;
  scale: number;
}

/** Labels left, distances right, the scale between them. */
export function bulletFrame(bullets: readonly ScoreBullet[], width: number): BulletFrame {
  const wide = width >= WIDE;
  const zero = wide ? LABEL_WIDTH + 12 : 1;
  const right = width - (wide ? DISTANCE_WIDTH : 0);
  const ends = bullets.flatMap(({ target, result }) => [target.label, result.label]);
  const words = Math.max(...ends.map((label) => textWidth(label, FONT_SIZE))) + 18;
  const reach = Math.max(...bullets.flatMap(({ target, result }) => [target.value, result.value]));
  return { wide, zero, scale: (right - zero - words) / reach };
}

/** One bullet from `top` down. Wide: label, lanes and distance side by side; narrow: one under the other. */
export function placeBullet(
  bullet: ScoreBullet,
  top: number,
  { wide, zero, scale }: BulletFrame,
  width: number,
) {
  const lines = wrapSentence(bullet.label, wide ? LABEL_WIDTH : width, FONT_SIZE);
  const lanes = wide ? top : top + (lines.length + 1) * TEXT;
  const { target, result } = bullet;
  return {
    words: [
      ...lines.map((text, index) => ({ text, x: 0, y: top + LANE / 2 + index * TEXT, end: false })),
      wide
        ? { text: bullet.distance, x: width, y: top + LANE * 1.5, end: true }
        : { text: bullet.distance, x: 0, y: top + LANE / 2 + lines.length * TEXT, end: false },
    ],
    target: {
      ...target,
      x: zero + target.value * scale,
      y: lanes + LANE / 2,
      room: target.room * scale,
      title: target.description,
    },
    result: {
      ...result,
      x: zero + result.value * scale,
      // Clear of the band that reaches down from the target.
      labelX: zero + Math.max(result.value, target.room > 0 ? target.value + target.room : 0) * scale + 8,
      y: lanes + LANE * 1.5,
    },
    bottom: Math.max(lanes + LANE * 2, wide ? top + lines.length * TEXT : 0) + 10,
  };
}

export type PlacedBullet = ReturnType<typeof placeBullet>;

function endLabel<Row extends { label: string }>(rows: readonly Row[], x: (row: Row) => number) {
  return Plot.text(rows, {
    x,
    y: 'y',
    text: 'label',
    textAnchor: 'start',
    fill: token('ink'),
    href: 'href',
    ariaLabel: 'description',
  });
}

/** Hollow target over solid result, each with its figure; the band of an “about” reaches over both. */
export function bulletMarks(placed: readonly PlacedBullet[], zero: number): Plot.Markish[] {
  const targets = placed.map(({ target }) => target);
  const results = placed.map(({ result }) => result);
  type Result = (typeof results)[number];
  return [
    ...targetMarks(targets, [LANE / 2 - 1, LANE * 1.5 - 2]),
    Plot.rect(results, {
      x1: zero,
      x2: 'x',
      y1: ({ y }: Result) => y - 5,
      y2: ({ y }: Result) => y + 5,
      fill: token('river'),
      title: 'description',
    }),
    Plot.link(results, {
      x1: zero,
      x2: zero,
      y1: ({ y }: Result) => y - LANE * 1.5,
      y2: ({ y }: Result) => y + LANE / 2,
      stroke: token('ink-2'),
      strokeWidth: 0.8,
    }),
    endLabel(targets, targetEnd),
    endLabel(results, ({ labelX }) => labelX),
  ];
}
