import * as Plot from '@observablehq/plot';
import type { GeoProjection } from 'd3';
import { textWidth } from '../../format/textWidth.ts';
import {
  boundsOf,
  padBox,
  fitProjection,
  projectDistricts,
  type Box,
  type Districts,
} from '../../geo/projectDistricts.ts';
import { coarsen, projectOutline } from '../../geo/projectOutline.ts';
import { token, type TokenName } from '../../theme/tokens.ts';
import { assertDrawable, pixelPlot } from './frame.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';

/** The place itself or a neighbour. */
export interface LocatedPlace {
  id: string;
  label: string;
  /** Address of its page; `undefined` for the place whose page this is. */
  href: string | undefined;
  lon: number;
  lat: number;
}

export interface PlaceLocatorOptions extends ChartOptions {
  topology: Districts;
  /** Colour of the place: its cluster's. */
  hue: TokenName;
  /** Name of the small map of the whole. */
  whole: string;
}

/** One drawing for every screen. */
export const LOCATOR_WIDTH = 328;

const HEIGHT = 236;
const DETAIL: Box = [
  [0, 0],
  [228, HEIGHT],
];
const OVERVIEW: Box = [
  [238, 22],
  [326, 110],
];
const GRID = 0.5;
const LABEL_HEIGHT = 15;

interface Label extends LabelWish {
  label: string;
  own: boolean;
}

function labelsOf(places: readonly LocatedPlace[], projection: GeoProjection): Label[] {
  const [, [right, bottom]] = DETAIL;
  return placeLabels(
    places.map(({ id, label, href, lon, lat }) => {
      const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
      const width = textWidth(label, FONT_SIZE) + 4;
      const inside = Math.min(Math.max(x, width / 2), right - width / 2);
      const below = Math.min(Math.max(y, LABEL_HEIGHT / 2), bottom - LABEL_HEIGHT / 2);
      return { id, label, own: href === undefined, x: inside, y: below, width, height: LABEL_HEIGHT };
    }),
  );
}

/** Names with a halo of paper: they may stand across a border. */
function nameMark(labels: readonly Label[], fontWeight: number): Plot.Markish {
  return Plot.text(labels, {
    x: 'x',
    y: 'y',
    text: 'label',
    fontWeight,
    fill: token('ink'),
    stroke: token('paper'),
    strokeWidth: 3,
    pointerEvents: 'none',
  });
}

/** Small outline of the municipality with a frame around what the large map shows. */
function overviewMarks({ topology, whole }: PlaceLocatorOptions, ids: ReadonlySet<string>): Plot.Markish[] {
  const projection = fitProjection(topology, OVERVIEW);
  const [[left, top], [right, bottom]] = padBox(boundsOf(projectDistricts(topology, projection, ids)), 1);
  return [
    Plot.geo([projectOutline(topology, projection, OVERVIEW)], { fill: token('rule') }),
    Plot.rect([0], { x1: left, x2: right, y1: top, y2: bottom, stroke: token('ink'), fill: 'none' }),
    Plot.text([whole], {
      x: (OVERVIEW[0][0] + OVERVIEW[1][0]) / 2,
      y: 10,
      text: (name: string) => name,
      fill: token('ink-2'),
    }),
  ];
}

/**
 * A place among its neighbours, and where in the municipality they lie.
 *
 * @param places the place first, then its neighbours in the order in which their names matter
 */
export function placeLocator(places: readonly LocatedPlace[], options: PlaceLocatorOptions): Element {
  assertDrawable('place-locator', places, ({ lon, lat }) => [lon, lat]);
  const { topology, hue } = options;
  const ids = new Set(places.map(({ id }) => id));
  const box = padBox(DETAIL, -6);
  const projection = fitProjection(topology, box, ids);
  const byId = new Map(places.map((place) => [place.id, place]));
  const shapes = projectDistricts(topology, projection, ids).map(({ id, geometry }) => ({
    geometry: coarsen(geometry, GRID),
    href: byId.get(id)?.href,
    label: byId.get(id)?.label,
  }));
  type Shape = (typeof shapes)[number];
  const labels = labelsOf(places, projection);
  const look = { stroke: token('paper'), strokeWidth: 1 };
  return pixelPlot(options, HEIGHT, [
    Plot.geo([projectOutline(topology, projection, DETAIL)], { fill: token('paper-2') }),
    Plot.geo(
      shapes.filter(({ href }) => href !== undefined),
      {
        ...look,
        geometry: 'geometry',
        fill: token('rule'),
        href: 'href',
        ariaLabel: ({ label }: Shape) => label,
      },
    ),
    Plot.geo(
      shapes.filter(({ href }) => href === undefined),
      { ...look, geometry: 'geometry', fill: token(hue) },
    ),
    nameMark(
      labels.filter(({ own }) => !own),
      400,
    ),
    nameMark(
      labels.filter(({ own }) => own),
      700,
    ),
    Plot.rect([0], {
      x1: 0.5,
      x2: DETAIL[1][0] - 0.5,
      y1: 0.5,
      y2: HEIGHT - 0.5,
      stroke: token('rule'),
      fill: 'none',
    }),
    ...overviewMarks(options, ids),
  ]);
}

/** A label that would like to stand centred on a point. */
export interface LabelWish {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const overlap = (a: LabelWish, b: LabelWish): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/**
 * Grants wishes in the order given; one that would touch a granted label is left out (its place is still in the
 * list beside the chart).
 */
export function placeLabels<Wish extends LabelWish>(wishes: readonly Wish[]): Wish[] {
  const granted: Wish[] = [];
  for (const wish of wishes) {
    if (!granted.some((other) => overlap(wish, other))) granted.push(wish);
  }
  return granted;
}
