/** Where results, targets and their labels stand, in years and points of the scales. */
import { range } from 'd3';
import { boldWidth, textWidth } from '../../format/textWidth.ts';

interface Linked {
  id: string;
  label: string;
  description: string;
  href: string;
}

/** A stated growth rate of a year. */
export interface GrowthResult extends Linked {
  year: number;
  value: number;
  /** Verdict in words where a target of the year is judged; empty otherwise. */
  verdict: string;
  /** Results with the same number are joined by a line. */
  piece: number;
}

/** A target, or an average over years, between two rates; an end that is `null` is open. */
export interface GrowthArea extends Linked {
  from: number;
  to: number;
  low: number | null;
  high: number | null;
  /** A result is solid, a target hollow. */
  solid: boolean;
  /** What is said at the foot of the panel where the result is not stated; empty otherwise. */
  absent: string;
}

export interface GrowthPanelMarks {
  id: string;
  title: string;
  results: readonly GrowthResult[];
  areas: readonly GrowthArea[];
}

interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What a panel has room for: a pixel across in years, a pixel upwards in points, and the size of its letters in pixels. */
export interface Room extends Box {
  across: number;
  up: number;
  font: number;
}

/** Half the width of a band in years; in pixels the reach of a dot and a ring, half the width and the length of an arrow. */
const BAND = 0.36;
const DOT = 6;
const RING = 5;
const ARROW = { half: 10, length: 36 };
/** Height of a line, and how far a label is moved up or down where its place is taken, in pixels. */
const LINE = 12.5;
const MOVES = range(2, 100, 2).flatMap((move) => [move, -move]);

const footOf = ({ low, high }: GrowthArea): number => low ?? high ?? 0;

function placeArea(area: GrowthArea, { across, up, top, bottom }: Room) {
  const { from, to, low, high } = area;
  const [foot, year] = [footOf(area), (from + to) / 2];
  const open = low === null || high === null;
  const shape = open ? 'open' : low === high && from === to ? 'point' : 'band';
  const half = shape === 'band' ? (to - from) / 2 + BAND : ARROW.half * across;
  const ring = shape === 'point' ? RING * up : 0;
  return {
    ...{ ...area, foot, year, shape, left: year - half, right: year + half },
    bottom: low === null ? Math.max(bottom, foot - ARROW.length * up) : low - ring,
    top: high === null ? Math.min(top - 4 * up, foot + ARROW.length * up) : high + ring,
  } as const;
}

/** A result, and what its label hangs under: where it is below zero, in a valley of the line, or set against a target. */
function placeResult({ results, areas }: GrowthPanelMarks, result: GrowthResult, { across, up }: Room) {
  const { year, value, piece } = result;
  const index = results.indexOf(result);
  const near = [results[index - 1], results[index + 1]].filter((other) => other?.piece === piece);
  const valley = near.length > 0 && near.every((other) => (other?.value ?? 0) > value);
  const target = areas.find(({ from, to }) => from === year && to === year);
  const under = target === undefined ? value : Math.min(value, footOf(target));
  return {
    ...{ ...result, foot: target !== undefined || valley || value < 0 ? under : null },
    ...{ left: year - DOT * across, right: year + DOT * across },
    ...{ bottom: value - DOT * up, top: value + DOT * up },
  };
}

type PlacedArea = ReturnType<typeof placeArea>;
type PlacedResult = ReturnType<typeof placeResult>;

/** Words about a year, with the heights of their middle they would like best first; a value is never moved. */
interface Label {
  text: string;
  year: number;
  heights: readonly number[];
  look: 'value' | 'verdict' | 'word';
}

/** A value above its dot, or with its verdict below what it hangs under. */
function resultLabels({ year, value, label, verdict, foot }: PlacedResult, { up }: Room): Label[] {
  const y = foot === null ? value + 14 * up : foot - 15 * up;
  const labels: Label[] = [{ year, text: label, heights: [y], look: 'value' }];
  return verdict === ''
    ? labels
    : [...labels, { year, text: verdict, heights: [y - 15 * up], look: 'verdict' }];
}

/** Beside an arrow, where there is room at its left; above or below anything else, over several years at its right. */
function areaLabel({ label: text, year, shape, ...area }: PlacedArea, room: Room): Label {
  const half = (textWidth(text, room.font) * room.across) / 2;
  const word = { text, look: 'word' } as const;
  if (shape === 'open') {
    const beside = half + 13 * room.across;
    const side = year - beside - half > room.left ? -beside : beside;
    return { ...word, year: year + side, heights: [(area.bottom + area.top) / 2] };
  }
  const heights = [area.top + 10 * room.up, area.bottom - 10 * room.up];
  const ends = area.from < area.to ? area.right - half : area.left + half;
  return {
    ...{ ...word, year: shape === 'point' ? year : ends },
    heights: area.top > 0 ? heights : heights.reverse(),
  };
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;

/** Labels at the first of their heights, or the nearest, that touches neither what is taken nor another label. */
function hang(labels: readonly Label[], taken: readonly Box[], room: Room) {
  const boxes = [...taken];
  return labels.map((label) => {
    const measure = label.look === 'value' ? boldWidth : textWidth;
    const half = (measure(label.text, room.font) * room.across) / 2;
    const x = Math.max(room.left + half, Math.min(room.right - half, label.year));
    const line = (LINE / 2) * room.up;
    const boxAt = (y: number): Box => ({ left: x - half, right: x + half, bottom: y - line, top: y + line });
    const isFree = (box: Box): boolean =>
      box.bottom >= room.bottom && box.top <= room.top && !boxes.some((other) => touch(box, other));
    const [best = 0] = label.heights;
    const heights = [...label.heights, ...MOVES.map((move) => best + move * room.up)];
    const y = label.look !== 'value' ? (heights.find((height) => isFree(boxAt(height))) ?? best) : best;
    boxes.push(boxAt(y));
    return { ...label, x, y };
  });
}

/** Whether years that follow each other are judged and have no room for the words of their verdicts. */
function isCrowded(results: readonly GrowthResult[], { across, font }: Room): boolean {
  const judged = new Set(results.filter(({ verdict }) => verdict !== '').map(({ year }) => year));
  return results.some(
    ({ year, verdict }) =>
      (judged.has(year - 1) || judged.has(year + 1)) && textWidth(verdict, font) * across > 1,
  );
}

/** The sign of a verdict (“▲ exceeded”) without its words. */
const signOf = (result: GrowthResult): GrowthResult => ({
  ...result,
  verdict: result.verdict.split(' ', 1).join(''),
});

/** Results, targets and labels of one panel. */
export function placePanel(panel: GrowthPanelMarks, room: Room) {
  const crowded = isCrowded(panel.results, room);
  const told = crowded ? panel.results.map(signOf) : panel.results;
  const results = told.map((result) => placeResult({ ...panel, results: told }, result, room));
  const areas = panel.areas.map((area) => placeArea(area, room));
  const ofResults = results.flatMap((result) => resultLabels(result, room));
  const verdicts = ofResults.filter(({ look }) => look === 'verdict');
  const absent = areas
    .filter(({ absent: text }) => text !== '')
    .map(({ from, absent: text }): Label => ({ text, year: from, heights: [11 * room.up], look: 'word' }));
  const labels = [
    // A value stays where it is, so that it goes first; words at the foot are wide, and a sign moves easily.
    ...ofResults.filter(({ look }) => look === 'value'),
    ...verdicts,
    // The last years have the least room; where years are crowded, a target stands beside its result without a number.
    ...areas
      .filter(({ to }) => !crowded || told.every(({ year }) => year !== to))
      .toSorted((one, other) => other.to - one.to)
      .map((area) => areaLabel(area, room)),
    ...(crowded ? [] : absent),
  ];
  const on = <Mark>(marks: readonly Mark[]) => marks.map((mark) => ({ ...mark, panel: panel.id }));
  return {
    results: on(results),
    areas: on(areas),
    labels: on(hang(labels, [...results, ...areas], room)),
  };
}
