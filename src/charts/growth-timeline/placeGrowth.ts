import { textWidth } from '../../format/textWidth.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import type { PanelFrame } from '../kit/layPanels.ts';

/** A stated growth rate of a year. */
export interface GrowthResult {
  id: string;
  year: number;
  value: number;
  label: string;
  /** Verdict in words where a target of the year is judged; empty otherwise. */
  verdict: string;
  description: string;
  href: string;
  /** Results with the same number are joined by a line. */
  piece: number;
}

/** A target, or an average over years, between two rates; an end that is `null` is open. */
export interface GrowthArea {
  id: string;
  from: number;
  to: number;
  low: number | null;
  high: number | null;
  label: string;
  description: string;
  href: string;
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

export interface PlacedLabel {
  x: number;
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  strong: boolean;
}

/** An area in pixels: a rectangle, a single value (`point`) or an arrow from `y1` to `tip` (`open`). */
export interface PlacedArea extends GrowthArea {
  x: number;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  tip: number;
  shape: 'open' | 'point' | 'band';
  labels: readonly PlacedLabel[];
}

export interface PlacedResult extends GrowthResult {
  x: number;
  y: number;
  key: string;
  labels: readonly PlacedLabel[];
}

/** Half the width of a band, in years. */
const HALF = 0.36;

const footOf = ({ low, high }: GrowthArea): number => low ?? high ?? 0;

function shapeOf({ low, high, from, to }: GrowthArea): PlacedArea['shape'] {
  if (low === null || high === null) return 'open';
  return low === high && from === to ? 'point' : 'band';
}

/** Beside an arrow, above a band: at its left for one year, at its right where it runs over several. */
function areaLabel(area: GrowthArea, x: number, { y, column, top, left }: PanelFrame): PlacedLabel {
  const { label: text, from, to } = area;
  if (shapeOf(area) === 'open') {
    const before = x - 13 - textWidth(text, FONT_SIZE) > left;
    const beside = { y: (y(footOf(area)) + top) / 2 - 4, text, strong: false };
    return before ? { ...beside, x: x - 13, anchor: 'end' } : { ...beside, x: x + 13, anchor: 'start' };
  }
  const half = ((to - from) / 2 + HALF) * column;
  const above = { y: y(area.high ?? 0) - 10, text, strong: false };
  return from < to ? { ...above, x: x + half, anchor: 'end' } : { ...above, x: x - half, anchor: 'start' };
}

function placeArea(area: GrowthArea, frame: PanelFrame): PlacedArea {
  const { x: across, y, column, top, base } = frame;
  const x = across((area.from + area.to) / 2);
  const half = ((area.to - area.from) / 2 + HALF) * column;
  return {
    ...area,
    x,
    x1: x - half,
    x2: x + half,
    y1: y(footOf(area)),
    y2: y(area.high ?? footOf(area)),
    tip: area.low === null ? base - 2 : top - 10,
    shape: shapeOf(area),
    labels: [
      areaLabel(area, x, frame),
      { x: across(area.from), y: base - 10, text: area.absent, anchor: 'middle', strong: false },
    ],
  };
}

/** A label stands above its dot; below it in a valley of the line, and below the target it is set against. */
function placeResult(
  panel: GrowthPanelMarks,
  index: number,
  result: GrowthResult,
  frame: PanelFrame,
): PlacedResult {
  const { id, results, areas } = panel;
  const near = [results[index - 1], results[index + 1]].filter((other) => other?.piece === result.piece);
  const valley = near.length > 0 && near.every((other) => (other?.value ?? 0) > result.value);
  const target = areas.find(({ from, to }) => from === result.year && to === result.year);
  const at = { x: frame.x(result.year), y: frame.y(result.value) };
  const below = target === undefined ? at.y : Math.max(at.y, frame.y(footOf(target)));
  const y = valley || target !== undefined ? below + 14 : at.y - 13;
  return {
    ...result,
    ...at,
    key: `${id}-${String(result.piece)}`,
    labels: [
      { x: at.x, y, text: result.label, anchor: 'middle', strong: true },
      { x: at.x, y: below + 29, text: result.verdict, anchor: 'middle', strong: false },
    ],
  };
}

/** Puts the rates of a panel and their labels in their places. */
export function placeGrowth(
  panel: GrowthPanelMarks,
  frame: PanelFrame,
): { areas: PlacedArea[]; results: PlacedResult[] } {
  return {
    areas: panel.areas.map((area) => placeArea(area, frame)),
    results: panel.results.map((result, index) => placeResult(panel, index, result, frame)),
  };
}
