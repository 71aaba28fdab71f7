import * as Plot from '@observablehq/plot';
import { polygonContains } from 'd3';
import { textWidth } from '../../format/textWidth.ts';
import type { DistrictShape } from '../../geo/projectDistricts.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from '../kit/chartOptions.ts';
import { awardInk, type AwardStep } from '../kit/awardLegend.ts';
import { placeLabels, type LabelWish } from '../kit/placeLocator.ts';

/** A district that would like its name and number on the map. */
export interface LabelledShape extends DistrictShape {
  label: string;
  count: number;
  step: AwardStep;
  /** Hand-checked point inside the polygon, in pixels. */
  anchor: [number, number];
}

export interface PlacedLabel extends LabelWish {
  lines: readonly string[];
  step: AwardStep;
}

const LINE = 14;

/** Least share of a label on its district; light ink on a dark district must lie on it whole to be read. */
const INSIDE = 0.88;

function outerRing({ geometry }: DistrictShape): [number, number][] {
  const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates[0]?.[0];
  return (ring ?? []) as [number, number][];
}

/** Share of the label's box (corners, edge middles, centre) that lies inside the polygon. */
function insideShare(ring: [number, number][], { x, y, width, height }: LabelWish): number {
  const steps = [-0.46, 0, 0.46];
  const points = steps.flatMap((across) =>
    steps.map((down): [number, number] => [x + across * width, y + down * height]),
  );
  return points.filter((point) => polygonContains(ring, point)).length / points.length;
}

function wish(shape: LabelledShape, lines: readonly string[]): PlacedLabel {
  const [x, y] = shape.anchor;
  const width = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
  return { id: shape.id, x, y, width, height: lines.length * LINE, lines, step: shape.step };
}

/** Name over number where both fit, else both in a line, else the name; `undefined` where the polygon is too small. */
function maybeFit(shape: LabelledShape): PlacedLabel | undefined {
  const { label, count } = shape;
  const ring = outerRing(shape);
  const forms = [[label, String(count)], [`${label} ${String(count)}`], [label]];
  return forms
    .map((lines) => wish(shape, lines))
    .find((candidate) => insideShare(ring, candidate) >= (shape.step < 3 ? INSIDE : 1));
}

/**
 * Labels that fit their polygons and do not touch each other. Districts without a commendation are served first:
 * the annotation matters more than one more name.
 */
export function fitDistrictLabels(shapes: readonly LabelledShape[]): PlacedLabel[] {
  const ordered = [...shapes].sort((a, b) => Number(a.count > 0) - Number(b.count > 0) || b.count - a.count);
  return placeLabels(ordered.flatMap((shape) => maybeFit(shape) ?? []));
}

/** Marks of fitted labels. */
export function districtLabels(labels: readonly PlacedLabel[]): Plot.Markish {
  return Plot.text(labels, {
    x: 'x',
    y: 'y',
    text: ({ lines }: PlacedLabel) => lines.join('\n'),
    lineHeight: LINE / FONT_SIZE,
    fill: ({ step }: PlacedLabel) => awardInk(step),
    pointerEvents: 'none',
  });
}

const calloutText = ({ label, count }: LabelledShape): string => `${label} ${String(count)}`;

/** Width that names beside the drawing need, with a little line to begin with; none where there are none. */
export function calloutRoom(shapes: readonly LabelledShape[]): number {
  return Math.max(0, ...shapes.map((shape) => textWidth(calloutText(shape), FONT_SIZE) + 14));
}

/**
 * Names beside the drawing for polygons too small to hold them, each with a line to its district.
 *
 * @param x where the names start
 * @param side of the drawing they stand on
 */
export function districtCallouts(
  shapes: readonly LabelledShape[],
  x: number,
  top: number,
  side: 'left' | 'right',
): Plot.Markish[] {
  let below = top;
  const callouts = [...shapes]
    .sort((a, b) => a.anchor[1] - b.anchor[1])
    .map((shape) => {
      const { anchor } = shape;
      const text = calloutText(shape);
      const y = Math.max(below, anchor[1] - 4);
      below = y + LINE + 3;
      return { text, y, from: side === 'left' ? x + textWidth(text, FONT_SIZE) + 3 : x - 3, to: anchor };
    });
  type Callout = (typeof callouts)[number];
  return [
    Plot.link(callouts, {
      x1: 'from',
      y1: 'y',
      x2: ({ to }: Callout) => to[0],
      y2: ({ to }: Callout) => to[1],
      stroke: token('ink'),
      strokeWidth: 0.8,
    }),
    Plot.dot(callouts, {
      x: ({ to }: Callout) => to[0],
      y: ({ to }: Callout) => to[1],
      r: 1.8,
      fill: token('ink'),
    }),
    Plot.text(callouts, { x, y: 'y', text: 'text', textAnchor: 'start', fill: token('ink') }),
  ];
}
