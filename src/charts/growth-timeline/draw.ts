import * as Plot from '@observablehq/plot';
import { group, ticks } from 'd3';
import { boldWidth } from '../../format/boldWidth.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { textWidth } from '../../format/textWidth.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/frame.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { inPanel, yearPanels } from '../kit/yearPanels.ts';
import {
  ARROW,
  absentWish,
  areaWish,
  boxOfArea,
  boxesOfResult,
  hangLabels,
  inside,
  yearAt,
  type Room,
  type Wish,
} from './hangLabels.ts';

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
      ...{ shape: openArrow, length: ARROW, anchor: 'start' },
      rotate: ({ low }: Placed) => (low === null ? 180 : 0),
    }),
    Plot.dot(of('point'), { ...at, r: 4.5 }),
  ];
}

function areaLabels(
  areas: readonly Placed[],
  results: readonly LabelledResult[],
  room: Room,
): Plot.Markish[] {
  const labels = [...group(areas, ({ panel }) => panel)].flatMap(([panel, own]) => {
    const taken = [
      ...own.map((area) => boxOfArea(area, room)),
      ...results.filter((result) => result.panel === panel).flatMap((result) => boxesOfResult(result, room)),
    ];
    return hangLabels(
      [
        // The last years have the least room.
        ...own.toSorted((one, other) => other.to - one.to).map((area) => areaWish(area, room)),
        ...own.filter(({ absent }) => absent !== '').map((area) => absentWish(area, room)),
      ],
      taken,
      room,
    );
  });
  const at = {
    ...{ ...inPanel, ...QUIET, text: 'label' },
    x: ({ at }: Wish) => yearAt(at, room),
    y: ({ height }: { height: number }) => height / room.scale,
  };
  return [...group(labels, ({ anchor }) => anchor)].map(([textAnchor, own]) =>
    Plot.text(own, { ...at, textAnchor }),
  );
}

/** Where a label is to stand below its dot: below zero, in a valley of the line, and below the target it is set against. */
function footOfLabel({ results, areas }: GrowthPanelMarks, result: GrowthResult): number | null {
  const index = results.indexOf(result);
  const near = [results[index - 1], results[index + 1]].filter((other) => other?.piece === result.piece);
  const valley = near.length > 0 && near.every((other) => (other?.value ?? 0) > result.value);
  const target = areas.find(({ from, to }) => from === result.year && to === result.year);
  if (target !== undefined) return Math.min(result.value, footOf(target));
  return valley || result.value < 0 ? result.value : null;
}

const labelled = (panels: readonly GrowthPanelMarks[]) =>
  panels.flatMap((panel) =>
    panel.results.map((result) => ({ ...result, panel: panel.id, foot: footOfLabel(panel, result) })),
  );

type LabelledResult = ReturnType<typeof labelled>[number];

function resultMarks(results: readonly LabelledResult[], room: Room): Plot.Markish[] {
  const at = { ...inPanel, y: 'value' };
  const above = results.filter(({ foot }) => foot === null);
  const below = results.filter(({ foot }) => foot !== null);
  const label = {
    x: ({ year, label: words }: GrowthResult) => inside(year, boldWidth(words, room.font), room),
  };
  const under = { ...inPanel, y: 'foot', lineAnchor: 'top', dy: 9 } as const;
  return [
    Plot.line(results, { ...at, z: 'piece', stroke: token('river'), strokeWidth: 2 }),
    Plot.dot(results, { ...at, r: 4.5, fill: token('river'), ...LINKED }),
    Plot.text(above, { ...at, ...STRONG, ...label, text: 'label', lineAnchor: 'bottom', dy: -8 }),
    Plot.text(below, { ...under, ...STRONG, ...label, text: 'label' }),
    Plot.text(
      below.filter(({ verdict }) => verdict !== ''),
      {
        ...{ ...under, ...QUIET },
        x: ({ year, verdict }: GrowthResult) => inside(year, textWidth(verdict, room.font), room),
        text: ({ verdict }: GrowthResult) => `\n${verdict}`,
      },
    ),
  ];
}

/** Throws where a rate is no number, and tells the lowest and the highest. */
function extremes(panels: readonly GrowthPanelMarks[]): [number, number] {
  const rates = panels.flatMap(({ results, areas }) => [
    ...results.map(({ id, year, value }) => ({ id, years: [year], values: [value] })),
    ...areas.map(({ id, from, to, low, high }) => ({
      ...{ id, years: [from, to] },
      values: [low ?? high ?? 0, high ?? low ?? 0],
    })),
  ]);
  assertDrawable('growth-timeline', rates, ({ years, values }) => [...years, ...values]);
  const values = rates.flatMap((rate) => rate.values);
  return [Math.min(...values), Math.max(...values)];
}

/** Height of the higher side of zero, and room for labels above the highest value and below the lowest. */
const SIDE = 100;
const HEAD = 22;
const FOOT = 42;

/** Stated growth by year, a panel per place on one scale: results solid, about a pale band, at least an open arrow. */
export function growthTimeline(panels: readonly GrowthPanelMarks[], options: GrowthTimelineOptions): Element {
  const { years } = options;
  const areas = panels.flatMap(({ id, areas: own }) => own.map((area) => placed(id, area)));
  const [lowest, highest] = extremes(panels);
  const reach = Math.max(5, Math.ceil(highest / 5) * 5);
  const scale = SIDE / Math.max(reach, -lowest);
  const floor = lowest < 0 ? lowest - FOOT / scale : 0;
  const results = labelled(panels);
  return yearPanels(options, {
    ...{ panels, years, reach, floor, plot: (reach - floor) * scale, head: HEAD },
    ticks: panels.flatMap(({ id }) =>
      ticks(floor, reach, (reach - floor) / 5).map((at) => ({
        panel: id,
        at,
        label: `${formatNumber(at)}%`,
      })),
    ),
    marks: (column) => {
      const room = {
        years,
        column,
        scale,
        font: FONT_SIZE,
        bottom: floor * scale + 2,
        top: reach * scale + HEAD,
      };
      return [...areaMarks(areas), ...areaLabels(areas, results, room), ...resultMarks(results, room)];
    },
  });
}
