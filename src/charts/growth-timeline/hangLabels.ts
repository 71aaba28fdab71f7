import { range } from 'd3';
import { textWidth } from '../../format/textWidth.ts';

/** What a panel has room for: its years, and pixels per year, per point of its scale and of its letters. */
export interface Room {
  years: readonly [number, number];
  column: number;
  scale: number;
  font: number;
  /** Lowest and highest pixel a label may reach. */
  bottom: number;
  top: number;
}

/** In pixels from the left end of a panel and, upwards, from its zero. */
interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** Height of a line of a label. */
const LINE = 12.5;
/** How far a label is moved up or down where its place is taken. */
const MOVES = range(2, 44, 2).flatMap((move) => [move, -move]);

const xOf = (year: number, { years: [first], column }: Room): number => (year - first + 0.5) * column;

export const yearAt = (x: number, { years: [first], column }: Room): number => x / column + first - 0.5;

/** The year a label is centred on: its own, or as near as the panel's ends allow. */
export function inside(year: number, width: number, { years: [first, last], column }: Room): number {
  const half = width / 2 / column - 0.5;
  return Math.max(first + half, Math.min(last - half, year));
}

/** A box of some lines of words, centred as near to a year as the panel allows. */
function wordsAt(year: number, words: string, [bottom, top]: readonly [number, number], room: Room): Box {
  const width = textWidth(words, room.font);
  const centre = xOf(inside(year, width, room), room);
  return { left: centre - width / 2, right: centre + width / 2, bottom, top };
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;

/** A label with the heights of its middle it would like best first. */
export interface Wish {
  label: string;
  /** Pixel its words begin, stand or end at. */
  at: number;
  anchor: 'start' | 'middle' | 'end';
  heights: readonly number[];
}

/** Share of a label's words before where it is anchored. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** Labels at the first of their heights, or the nearest, that touches neither what is taken nor another label. */
export function hangLabels<Own extends Wish>(
  wishes: readonly Own[],
  taken: readonly Box[],
  room: Room,
): (Own & { height: number })[] {
  const boxes = [...taken];
  return wishes.map((wish) => {
    const width = textWidth(wish.label, room.font);
    const left = wish.at - width * BEFORE[wish.anchor];
    const boxAt = (height: number): Box => ({
      ...{ left, right: left + width },
      ...{ bottom: height - LINE / 2, top: height + LINE / 2 },
    });
    const [best = 0] = wish.heights;
    const free = [...wish.heights, ...MOVES.map((move) => best + move)].find(
      (height) =>
        boxAt(height).bottom >= room.bottom &&
        boxAt(height).top <= room.top &&
        !boxes.some((other) => touch(boxAt(height), other)),
    );
    const height = free ?? best;
    boxes.push(boxAt(height));
    return { ...wish, height };
  });
}

interface AreaPlace {
  from: number;
  to: number;
  low: number | null;
  high: number | null;
  label: string;
  absent: string;
  shape: 'open' | 'point' | 'band';
  year: number;
  start: number;
  end: number;
  foot: number;
}

/** Length of an arrow. */
export const ARROW = 36;

/** Lowest and highest pixel of an area, an arrow's length from its foot where an end is open. */
function heightsOf({ low, high, foot, shape }: AreaPlace, { scale }: Room): [number, number] {
  if (shape === 'point') return [foot * scale - 5, foot * scale + 5];
  return [
    low === null ? foot * scale - ARROW : low * scale,
    high === null ? foot * scale + ARROW : high * scale,
  ];
}

/** Beside an arrow, where there is room at its left; above or below a band: at its left for one year, at its right over several. */
export function areaWish<Own extends AreaPlace>(area: Own, room: Room): Own & Wish {
  const width = textWidth(area.label, room.font);
  const [at, edge] = [xOf(area.year, room), xOf(room.years[1] + 0.5, room)];
  const [low, high] = heightsOf(area, room);
  if (area.shape === 'open') {
    const heights = [(low + high) / 2];
    const left = at > width + 13;
    return { ...area, heights, at: left ? at - 13 : at + 13, anchor: left ? 'end' : 'start' };
  }
  const heights = high > 0 ? [high + 10, low - 10] : [low - 10, high + 10];
  if (area.shape === 'point')
    return { ...area, heights, at: xOf(inside(area.year, width, room), room), anchor: 'middle' };
  if (area.from < area.to) return { ...area, heights, at: xOf(area.end, room), anchor: 'end' };
  const start = xOf(area.start, room);
  const runsOut = start + width > edge;
  return { ...area, heights, at: runsOut ? edge : start, anchor: runsOut ? 'end' : 'start' };
}

/** What is said at the foot where the result of a target is not stated. */
export function absentWish<Own extends AreaPlace>(area: Own, room: Room): Own & Wish {
  const at = xOf(inside(area.from, textWidth(area.absent, room.font), room), room);
  return { ...area, label: area.absent, at, anchor: 'middle', heights: [11] };
}

/** What the labels keep clear of. */
export function boxOfArea(area: AreaPlace, room: Room): Box {
  const [bottom, top] = heightsOf(area, room);
  const at = xOf(area.year, room);
  const [left, right] =
    area.shape === 'band' ? [xOf(area.start, room), xOf(area.end, room)] : [at - 10, at + 10];
  return { left, right, bottom, top };
}

interface ResultPlace {
  year: number;
  value: number;
  label: string;
  verdict: string;
  /** Where it stands below its dot: the value it hangs under. */
  foot: number | null;
}

/** A dot, its label, and the verdict under that. */
export function boxesOfResult({ year, value, label, verdict, foot }: ResultPlace, room: Room): Box[] {
  const [dot, under] = [value * room.scale, (foot ?? value) * room.scale - 9];
  const [x, lines] = [xOf(year, room), verdict === '' ? 1 : 2];
  return [
    { left: x - 6, right: x + 6, bottom: dot - 6, top: dot + 6 },
    foot === null
      ? wordsAt(year, label, [dot + 8, dot + 8 + LINE], room)
      : wordsAt(year, lines === 1 ? label : verdict, [under - lines * LINE, under], room),
  ];
}
