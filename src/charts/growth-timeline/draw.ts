import * as Plot from '@observablehq/plot';
import { group, ticks } from 'd3';
import { textWidth } from '../../format/textWidth.ts';
import { ChartError } from '../../ledger/errors.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { atFoot, inPanel, yearPanels } from '../kit/yearPanels.ts';

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

interface GrowthTimelineOptions extends ChartOptions {
  years: readonly [number, number];
}

const LINKED = { href: 'href', ariaLabel: 'description', title: 'description' };
const OUTLINE = { stroke: token('river'), strokeWidth: 1.5 };
const QUIET = { fill: token('ink-2'), stroke: token('paper'), strokeWidth: 3, lineHeight: 15 / FONT_SIZE };
const STRONG = { ...QUIET, fill: token('ink'), fontWeight: 600 };

/** Half the width of a band, in years. */
const HALF = 0.36;

const footOf = ({ low, high }: GrowthArea): number => low ?? high ?? 0;

function shapeOf({ low, high, from, to }: GrowthArea): 'open' | 'point' | 'band' {
  if (low === null || high === null) return 'open';
  return low === high && from === to ? 'point' : 'band';
}

/** Begins at a value, with a stroke across its foot, and ends nowhere in particular. */
const openArrow: Plot.VectorShapeImplementation = {
  draw(context, length) {
    const corners: readonly (readonly [number, number])[] = [
      [4, 0],
      [4, 8 - length],
      [8, 8 - length],
      [0, -length],
      [-8, 8 - length],
      [-4, 8 - length],
      [-4, 0],
      [-10, 0],
    ];
    context.moveTo(10, 0);
    for (const [x, y] of corners) context.lineTo(x, y);
    context.closePath();
  },
};

/** An area where it stands: its middle year, and the value a label or arrow begins at. */
const placed = (panel: string, area: GrowthArea) => ({
  ...area,
  panel,
  year: (area.from + area.to) / 2,
  foot: footOf(area),
  start: area.from - HALF,
  end: area.to + HALF,
  shape: shapeOf(area),
});

type Placed = ReturnType<typeof placed>;

/** About is a band, at least an open arrow, so much a ring. */
function areaMarks(areas: readonly Placed[]): Plot.Markish[] {
  const of = (wanted: Placed['shape']) => areas.filter(({ shape }) => shape === wanted);
  const at = { ...inPanel, y: 'foot', fill: token('paper'), ...OUTLINE, ...LINKED };
  return [
    Plot.rect(of('band'), {
      ...{ fy: 'panel', x1: 'start', x2: 'end', y1: 'low', y2: 'high' },
      fill: ({ solid }: Placed) => token(solid ? 'river' : 'river-pale'),
      ...OUTLINE,
      ...LINKED,
    }),
    Plot.vector(of('open'), {
      ...at,
      ...{ shape: openArrow, length: 36, anchor: 'start' },
      rotate: ({ low }: Placed) => (low === null ? 180 : 0),
    }),
    Plot.dot(of('point'), { ...at, r: 4.5 }),
  ];
}

/** Beside an arrow, where there is room; above a band: at its left for one year, at its right over several. */
function areaLabels(areas: readonly Placed[], first: number, column: number): Plot.Markish[] {
  const hasRoom = ({ label, year }: Placed): boolean =>
    (year - first + 0.5) * column > textWidth(label, FONT_SIZE) + 13;
  const side = (area: Placed) => {
    if (area.shape === 'open') return hasRoom(area) ? 'left' : 'right';
    return area.from < area.to ? 'end' : 'start';
  };
  const beside = { ...inPanel, ...QUIET, y: 'foot', text: 'label', dy: -18 };
  const above = { ...beside, y: 'high', lineAnchor: 'bottom', dy: -5 } as const;
  const looks = {
    left: { ...beside, textAnchor: 'end', dx: -13 },
    right: { ...beside, textAnchor: 'start', dx: 13 },
    start: { ...above, x: 'start', textAnchor: 'start' },
    end: { ...above, x: 'end', textAnchor: 'end' },
  } as const;
  return [
    ...[...group(areas, side)].map(([where, own]) => Plot.text(own, looks[where])),
    Plot.text(areas, { ...inPanel, ...atFoot, ...QUIET, x: 'from', text: 'absent' }),
  ];
}

/** Where a label is to stand below its dot: in a valley of the line, and below the target it is set against. */
function footOfLabel({ results, areas }: GrowthPanelMarks, result: GrowthResult): number | null {
  const index = results.indexOf(result);
  const near = [results[index - 1], results[index + 1]].filter((other) => other?.piece === result.piece);
  const valley = near.length > 0 && near.every((other) => (other?.value ?? 0) > result.value);
  const target = areas.find(({ from, to }) => from === result.year && to === result.year);
  if (target !== undefined) return Math.min(result.value, footOf(target));
  return valley ? result.value : null;
}

function resultMarks(panels: readonly GrowthPanelMarks[]): Plot.Markish[] {
  const results = panels.flatMap((panel) =>
    panel.results.map((result) => ({ ...result, panel: panel.id, foot: footOfLabel(panel, result) })),
  );
  const at = { ...inPanel, y: 'value' };
  const above = results.filter(({ foot }) => foot === null);
  const below = results.filter(({ foot }) => foot !== null);
  const under = { ...inPanel, y: 'foot', lineAnchor: 'top', dy: 9 } as const;
  return [
    Plot.line(results, { ...at, z: 'piece', stroke: token('river'), strokeWidth: 2 }),
    Plot.dot(results, { ...at, r: 4.5, fill: token('river'), ...LINKED }),
    Plot.text(above, { ...at, ...STRONG, text: 'label', lineAnchor: 'bottom', dy: -8 }),
    Plot.text(below, { ...under, ...STRONG, text: 'label' }),
    Plot.text(
      below.filter(({ verdict }) => verdict !== ''),
      { ...under, ...QUIET, text: ({ verdict }: GrowthResult) => `\n${verdict}` },
    ),
  ];
}

/** Throws where a rate is no number or below zero, and tells the highest. */
function highestRate(panels: readonly GrowthPanelMarks[]): number {
  const rates = panels.flatMap(({ results, areas }) => [
    ...results.map(({ id, year, value }) => ({ id, numbers: [year, value] })),
    ...areas.map(({ id, from, to, low, high }) => ({ id, numbers: [from, to, low ?? 0, high ?? low ?? 0] })),
  ]);
  assertDrawable('growth-timeline', rates, ({ numbers }) => numbers);
  const below = rates.find(({ numbers }) => numbers.some((number) => number < 0));
  if (below !== undefined) {
    throw new ChartError(
      'growth-timeline',
      `${below.id} is below zero`,
      'give the panels room below zero first',
    );
  }
  return Math.max(...rates.map(({ numbers }) => numbers.at(-1) ?? 0));
}

/** Stated growth by year, a panel per place on one scale: results solid, about a pale band, at least an open arrow. */
export function growthTimeline(panels: readonly GrowthPanelMarks[], options: GrowthTimelineOptions): Element {
  const { years } = options;
  const areas = panels.flatMap(({ id, areas: own }) => own.map((area) => placed(id, area)));
  const reach = Math.ceil(highestRate(panels) / 5) * 5;
  return yearPanels(options, {
    ...{ panels, years, reach, plot: 100, head: 22 },
    ticks: panels.flatMap(({ id }) =>
      ticks(0, reach, reach / 5).map((at) => ({ panel: id, at, label: `${String(at)}%` })),
    ),
    marks: (column) => [...areaMarks(areas), ...areaLabels(areas, years[0], column), ...resultMarks(panels)],
  });
}
