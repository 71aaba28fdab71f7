import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';

/** A row of the matrix: a place, in the order drawn. */
export interface MatrixPlace {
  id: string;
  label: string;
  /** Token of the cluster's hue; zones have none. */
  hue: TokenName;
  /** First of its cluster: a rule stands above it. */
  first: boolean;
}

/** A column of the matrix: a group, in the order drawn. */
export interface MatrixCategory {
  id: string;
  label: string;
  domain: string;
  /** First of its domain: a rule stands before it. */
  first: boolean;
}

export interface MatrixDot {
  place: string;
  category: string;
  description: string;
}

export interface MatrixRows {
  places: readonly MatrixPlace[];
  categories: readonly MatrixCategory[];
  dots: readonly MatrixDot[];
}

const ROW = 17;

/** Room for the last head, where the ones before push it. */
const RIGHT = 14;

/** Chinese column heads stand upright, character under character; Latin ones are turned. */
function upright(label: string): boolean {
  return !/[a-z]/i.test(label);
}

function columnHeads(heads: readonly { x: number; label: string }[], bottom: number): Plot.Markish[] {
  const stacked = heads.filter(({ label }) => upright(label));
  const turned = heads.filter(({ label }) => !upright(label));
  return [
    Plot.text(stacked, {
      x: 'x',
      y: bottom,
      text: ({ label }: { label: string }) => [...label].join('\n'),
      lineAnchor: 'bottom',
      lineHeight: 1.1,
      fill: token('ink'),
    }),
    Plot.text(turned, {
      x: 'x',
      y: bottom,
      text: 'label',
      rotate: -90,
      textAnchor: 'start',
      fill: token('ink'),
    }),
  ];
}

/** Heads of narrow columns make room for each other: none stands nearer to the one before than a line is high. */
function spreadHeads(heads: readonly { x: number; label: string }[]): { x: number; label: string }[] {
  let before = -Infinity;
  return heads.map(({ x, label }) => {
    before = Math.max(x, before + FONT_SIZE + 3);
    return { x: before, label };
  });
}

function headHeight(labels: readonly string[]): number {
  return Math.max(
    ...labels.map((label) =>
      upright(label) ? [...label].length * FONT_SIZE * 1.1 : textWidth(label, FONT_SIZE),
    ),
  );
}

/** Places × groups; wide columns are headed by the group, narrow ones by its domain. */
export function awardsMatrix({ places, categories, dots }: MatrixRows, options: ChartOptions): Element {
  assertDrawable('awards-matrix', dots, () => []);
  const wide = options.width >= WIDE;
  const labelWidth = Math.max(...places.map(({ label }) => textWidth(label, FONT_SIZE))) + 16;
  const column = (options.width - labelWidth - RIGHT) / categories.length;
  const centre = (index: number): number => labelWidth + (index + 0.5) * column;
  const heads = wide
    ? categories.map(({ label }, index) => ({ x: centre(index), label }))
    : categories.flatMap(({ domain, first }, index) => (first ? [{ x: centre(index), label: domain }] : []));
  const top = headHeight(heads.map(({ label }) => label)) + 14;
  const height = top + places.length * ROW + 6;

  const rowOf = new Map(places.map(({ id }, index) => [id, top + (index + 0.5) * ROW]));
  const columnOf = new Map(categories.map(({ id }, index) => [id, centre(index)]));
  const placed = dots.map((dot) => {
    const x = columnOf.get(dot.category);
    const y = rowOf.get(dot.place);
    if (x === undefined || y === undefined)
      throw new RangeError(`awards-matrix: no row or column for ${dot.description}`);
    return { ...dot, x, y };
  });

  return pixelPlot(options, height, [
    ...columnHeads(spreadHeads(heads), top - 6),
    Plot.ruleY(
      places.map((place, index) => ({ ...place, y: top + index * ROW })),
      {
        y: 'y',
        stroke: token('rule'),
        strokeWidth: ({ first }: MatrixPlace) => (first ? 1.2 : 0.4),
      },
    ),
    Plot.ruleX(
      categories.flatMap(({ first }, index) => (first ? [{ x: labelWidth + index * column }] : [])),
      { x: 'x', y1: top, y2: height - 6, stroke: token('rule') },
    ),
    Plot.dot(
      places.map((place, index) => ({ ...place, y: top + (index + 0.5) * ROW })),
      {
        x: 5,
        y: 'y',
        r: 3.5,
        fill: ({ hue }: MatrixPlace) => token(hue),
      },
    ),
    Plot.text(
      places.map((place, index) => ({ ...place, y: top + (index + 0.5) * ROW })),
      {
        x: 13,
        y: 'y',
        text: 'label',
        textAnchor: 'start',
        fill: token('ink'),
      },
    ),
    Plot.dot(placed, {
      x: 'x',
      y: 'y',
      r: Math.min(5, column / 2 - 0.5),
      fill: token('award-3'),
      title: 'description',
    }),
  ]);
}
