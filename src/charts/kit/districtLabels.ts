import * as Plot from '@observablehq/plot';
import { polygonContains } from 'd3';
import { textWidth } from '../../format/textWidth.ts';
import type { DistrictShape } from '../../geo/projectDistricts.ts';
import { token } from '../../theme/tokens.ts';
import { FONT_SIZE } from './chartOptions.ts';
import { placeLabels, type LabelWish } from './placeLocator.ts';

/** A district that would like its name and value on the map. */
export interface LabelledShape extends DistrictShape {
  label: string;
  value: string;
  /** Colour of its words on its own ground. */
  ink: string;
  /** Its ground is so dark or light that words must lie on it whole to be read. */
  whole: boolean;
  /** The same ground round each letter instead, where some reach beyond it. */
  halo?: string | undefined;
  /** Its fill says the value, so that the name alone will do. */
  nameWillDo: boolean;
  /** The lowest is served first where labels would touch. */
  turn: number;
  /** Hand-checked point inside the polygon, in pixels. */
  anchor: [number, number];
}

export interface PlacedLabel extends LabelWish {
  lines: readonly string[];
  ink: string;
  halo?: string | undefined;
}

const LINE = 14;

/** Least share of a label on its district; less where its ground is as light as what lies around. */
const INSIDE = 0.77;
const PALE = 0.6;

/** Share of the label's box (corners, edge middles, centre) that lies inside the polygon. */
function insideShare({ geometry }: DistrictShape, { x, y, width, height }: LabelWish): number {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const steps = [-0.46, 0, 0.46];
  const points = steps.flatMap((across) =>
    steps.map((down): [number, number] => [x + across * width, y + down * height]),
  );
  const inside = points.filter((point) =>
    rings.some((ring) => polygonContains(ring as [number, number][], point)),
  );
  return inside.length / points.length;
}

/** Name over value where both fit, else both in a line or one character under the other; a name alone where its tone says the value. */
function maybeFit(shape: LabelledShape): PlacedLabel | undefined {
  const { id, label, value, ink, whole, halo, anchor } = shape;
  const [x, y] = anchor;
  const upright = /^\p{Script=Han}+$/u.test(label) ? [[...label, value]] : [];
  const alone = shape.nameWillDo ? [[label]] : [];
  return [[label, value], [`${label} ${value}`], ...upright, ...alone]
    .map((lines) => {
      const width = Math.max(...lines.map((line) => textWidth(line, FONT_SIZE)));
      return { id, x, y, width, height: lines.length * LINE, lines, ink, halo };
    })
    .find(
      (wish) =>
        insideShare(shape, wish) >= (whole ? 1 : shape.nameWillDo && wish.lines.length > 1 ? PALE : INSIDE),
    );
}

/**
 * Labels that fit their polygons and do not touch each other: the annotation that matters most is served first.
 */
export function fitDistrictLabels(shapes: readonly LabelledShape[]): PlacedLabel[] {
  const ordered = shapes.toSorted((a, b) => a.turn - b.turn);
  return placeLabels(ordered.flatMap((shape) => maybeFit(shape) ?? []));
}

/** Marks of fitted labels. */
export function districtLabels(labels: readonly PlacedLabel[]): Plot.Markish[] {
  const look = {
    ...{ x: 'x', y: 'y', fill: 'ink', pointerEvents: 'none' },
    text: ({ lines }: PlacedLabel) => lines.join('\n'),
    lineHeight: LINE / FONT_SIZE,
  } as const;
  const ringed = labels.filter(({ halo }) => halo !== undefined);
  return [
    Plot.text(
      labels.filter(({ halo }) => halo === undefined),
      look,
    ),
    ringed.length === 0 ? null : Plot.text(ringed, { ...look, stroke: 'halo', strokeWidth: 4 }),
  ];
}

/** Room for names beside their districts: which side of them it is on, and the highest and lowest place for the first name. */
export interface Margin {
  x: number;
  top: number;
  foot: number;
  side: 'left' | 'right';
}

/** Names beside the districts too small to hold them, one under the other, each with a line to its district. */
export function districtCallouts(shapes: readonly LabelledShape[], at: Margin): Plot.Markish[] {
  let below = at.top;
  const callouts = shapes
    .toSorted((a, b) => a.anchor[1] - b.anchor[1])
    .map(({ label, value, anchor: [x2, y2] }) => {
      const text = `${label} ${value}`;
      const y = Math.max(below, Math.min(at.foot, y2 - 4));
      below = y + LINE + 3;
      return { text, y, x1: at.side === 'left' ? at.x + textWidth(text, FONT_SIZE) + 3 : at.x - 3, x2, y2 };
    });
  const look = { stroke: token('ink'), strokeWidth: 0.8 };
  return [
    Plot.link(callouts, { x1: 'x1', y1: 'y', x2: 'x2', y2: 'y2', ...look }),
    Plot.dot(callouts, { x: 'x2', y: 'y2', r: 1.8, fill: token('ink') }),
    Plot.text(callouts, { x: at.x, y: 'y', text: 'text', textAnchor: 'start', fill: token('ink') }),
  ];
}
