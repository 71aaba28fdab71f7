import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import { formatNumber } from '../../format/formatNumber.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import type { ChartOptions } from '../kit/chartOptions.ts';
import { fontOf } from '../kit/frame.ts';
import { inPanel, yearPanels } from '../kit/yearPanels.ts';
import { placePanel, type GrowthPanelMarks, type Room } from './placePanel.ts';

interface GrowthTimelineOptions extends ChartOptions {
  years: readonly [number, number];
}

const LINKED = { href: 'href', ariaLabel: 'description', title: 'description' };

/** Begins at a value, with a stroke across its foot, and ends nowhere in particular. */
const openArrow: Plot.VectorShapeImplementation = {
  draw(context, length) {
    const head = 8 - length;
    context.moveTo(10, 0);
    for (const [x, y] of [
      [4, 0],
      [4, head],
      [8, head],
      [0, -length],
      [-8, head],
      [-4, head],
      [-4, 0],
      [-10, 0],
    ] as const)
      context.lineTo(x, y);
    context.closePath();
  },
};

type Placed = ReturnType<typeof placePanel>;
type PlacedArea = Placed['areas'][number];

/** About is a band, at least an open arrow, so much a ring. */
function areaMarks(areas: readonly PlacedArea[], up: number): Plot.Markish[] {
  const of = (wanted: PlacedArea['shape']) => areas.filter(({ shape }) => shape === wanted);
  const look = { stroke: token('river'), strokeWidth: 1.5, ...LINKED };
  const at = { ...inPanel, y: 'foot', fill: token('paper'), ...look };
  return [
    Plot.rect(of('band'), {
      ...{ fy: 'panel', x1: 'left', x2: 'right', y1: 'bottom', y2: 'top', ...look },
      fill: ({ solid }: PlacedArea) => token(solid ? 'river' : 'river-pale'),
    }),
    Plot.vector(of('open'), {
      ...{ ...at, shape: openArrow, anchor: 'start' },
      length: { value: ({ top, bottom }: PlacedArea) => (top - bottom) / up, scale: null },
      rotate: ({ bottom, foot }: PlacedArea) => (bottom < foot ? 180 : 0),
    }),
    Plot.dot(of('point'), { ...at, r: 4.5 }),
  ];
}

/** Targets with their words, over them the line, over that its values. */
function panelMarks(panels: readonly Placed[], up: number): Plot.Markish[] {
  const results = panels.flatMap((panel) => panel.results);
  const labels = Map.groupBy(
    panels.flatMap((panel) => panel.labels),
    ({ look }) => look,
  );
  const at = { ...inPanel, y: 'value' };
  const words = {
    ...{ fy: 'panel', x: 'x', y: 'y', text: 'text' },
    ...{ fill: token('ink-2'), stroke: token('paper'), strokeWidth: 3 },
  };
  return [
    ...areaMarks(
      panels.flatMap(({ areas }) => areas),
      up,
    ),
    Plot.text(labels.get('word') ?? [], words),
    Plot.line(results, { ...at, z: 'piece', stroke: token('river'), strokeWidth: 2 }),
    Plot.dot(results, { ...at, r: 4.5, fill: token('river'), ...LINKED }),
    Plot.text(labels.get('value') ?? [], { ...words, fill: token('ink'), fontWeight: 600 }),
    Plot.text(labels.get('verdict') ?? [], words),
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
  const [lowest, highest] = extremes(panels);
  const reach = Math.max(5, Math.ceil(highest / 5) * 5);
  const scale = SIDE / Math.max(reach, -lowest);
  const floor = lowest < 0 ? lowest - FOOT / scale : 0;
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
      const room: Room = {
        ...{ left: years[0] - 0.5, right: years[1] + 0.5, across: 1 / column, up: 1 / scale },
        ...{ bottom: floor + 2 / scale, top: reach + HEAD / scale, font: fontOf(options) },
      };
      return panelMarks(
        panels.map((panel) => placePanel(panel, room)),
        room.up,
      );
    },
  });
}
