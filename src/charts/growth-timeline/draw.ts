import * as Plot from '@observablehq/plot';
import { ticks } from 'd3';
import { ChartError } from '../../ledger/errors.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import type { ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import {
  placeGrowth,
  type GrowthPanelMarks,
  type PlacedArea,
  type PlacedLabel,
  type PlacedResult,
} from './placeGrowth.ts';
import { layPanels, panelFrames } from '../kit/layPanels.ts';

/** A value open towards one side: 以上 and 突破 upwards, 以内 downwards. */
export interface OpenEnd {
  id: string;
  /** Middle of the arrow; where it begins, at the value; where it points to. */
  x: number;
  from: number;
  tip: number;
  description: string;
  href: string;
}

const BODY = 4;
const HEAD = 8;

function outline({ id, x, from, tip, description, href }: OpenEnd) {
  const neck = tip + (from > tip ? HEAD : -HEAD);
  const corners: readonly (readonly [number, number])[] = [
    [-BODY, from],
    [-BODY, neck],
    [-HEAD, neck],
    [0, tip],
    [HEAD, neck],
    [BODY, neck],
    [BODY, from],
  ];
  return corners.map(([dx, y]) => ({ id, x: x + dx, y, description, href }));
}

/** Hollow arrows that begin at a value and end nowhere in particular, each with a stroke across its foot. */
function openArrow(ends: readonly OpenEnd[]): Plot.Markish[] {
  return [
    Plot.line(ends.flatMap(outline), {
      x: 'x',
      y: 'y',
      z: 'id',
      curve: 'linear-closed',
      fill: token('paper'),
      stroke: token('river'),
      strokeWidth: 1.5,
      href: 'href',
      ariaLabel: 'description',
      title: 'description',
    }),
    Plot.link(ends, {
      x1: ({ x }: OpenEnd) => x - HEAD - 2,
      x2: ({ x }: OpenEnd) => x + HEAD + 2,
      y1: 'from',
      y2: 'from',
      stroke: token('river'),
      strokeWidth: 2.5,
    }),
  ];
}

interface GrowthTimelineOptions extends ChartOptions {
  years: readonly [number, number];
}

const LINKED = { href: 'href', ariaLabel: 'description', title: 'description' };
const OUTLINE = { stroke: token('river'), strokeWidth: 1.5 };

function areaMarks(areas: readonly PlacedArea[]): Plot.Markish[] {
  const of = (wanted: PlacedArea['shape']) => areas.filter(({ shape }) => shape === wanted);
  return [
    Plot.rect(of('band'), {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      fill: ({ solid }: PlacedArea) => token(solid ? 'river' : 'river-pale'),
      ...OUTLINE,
      ...LINKED,
    }),
    ...openArrow(of('open').map((area) => ({ ...area, from: area.y1 }))),
    Plot.dot(of('point'), { x: 'x', y: 'y1', r: 4.5, fill: token('paper'), ...OUTLINE, ...LINKED }),
  ];
}

function resultMarks(results: readonly PlacedResult[]): Plot.Markish[] {
  return [
    Plot.line(results, { x: 'x', y: 'y', z: 'key', stroke: token('river'), strokeWidth: 2 }),
    Plot.dot(results, { x: 'x', y: 'y', r: 4.5, fill: token('river'), ...LINKED }),
  ];
}

function labelMarks(labels: readonly PlacedLabel[]): Plot.Markish[] {
  const groups = (['start', 'middle', 'end'] as const).flatMap((anchor) =>
    [true, false].map((strong) => ({ anchor, strong })),
  );
  return groups.map(({ anchor, strong }) =>
    Plot.text(
      labels.filter((label) => label.text !== '' && label.anchor === anchor && label.strong === strong),
      {
        x: 'x',
        y: 'y',
        text: 'text',
        textAnchor: anchor,
        fill: token(strong ? 'ink' : 'ink-2'),
        fontWeight: strong ? 600 : 400,
        stroke: token('paper'),
        strokeWidth: 3,
      },
    ),
  );
}

/** Stated growth by year, a panel per place on one scale: results solid, about a pale band, at least an open arrow. */
export function growthTimeline(panels: readonly GrowthPanelMarks[], options: GrowthTimelineOptions): Element {
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
  const max = Math.ceil(Math.max(...rates.map(({ numbers }) => numbers.at(-1) ?? 0)) / 5) * 5;
  const scaled = panels.map((panel) => ({
    ...panel,
    max,
    ticks: ticks(0, max, max / 5).map((value) => ({ value, label: `${String(value)}%` })),
  }));
  const { years, width } = options;
  const { placed, height } = layPanels(scaled, { width, years, plot: 100, head: 22 });
  const parts = placed.map(({ panel, frame }) => placeGrowth(panel, frame));
  const [areas, results] = [parts.flatMap((part) => part.areas), parts.flatMap((part) => part.results)];
  return pixelPlot(options, height, [
    ...panelFrames(placed, years),
    ...areaMarks(areas),
    ...resultMarks(results),
    ...labelMarks([...areas, ...results].flatMap(({ labels }) => labels)),
  ]);
}
