import * as Plot from '@observablehq/plot';
import type { GeoProjection } from 'd3';
import {
  boundsOf,
  fitProjection,
  projectDistricts,
  type Box,
  type Districts,
} from '../../geo/projectDistricts.ts';
import { projectOutline } from '../../geo/projectOutline.ts';
import { token } from '../../theme/tokens.ts';
import type { ChartOptions } from './chartOptions.ts';
import {
  districtCallouts,
  districtLabels,
  fitDistrictLabels,
  type LabelledShape,
  type Margin,
} from './districtLabels.ts';
import { pixelPlot } from './frame.ts';
import { hatchShape } from './hatchShape.ts';
import { sharedShapes } from './shareShapes.ts';

/** A district as maps of districts draw it, whatever they tell of it. */
export interface DistrictMark extends Omit<LabelledShape, 'geometry' | 'anchor' | 'bounds' | 'area'> {
  description: string;
  href: string;
  fill: string;
  /** Lines across it, where a tone alone would not tell its kind. */
  hatch?: string | undefined;
  /** Drawn enlarged in the inset. */
  inset: boolean;
  lon: number | null;
  lat: number | null;
  /** Its square on a phone. */
  column: number | null;
  row: number | null;
}

export interface DistrictMapOptions extends ChartOptions {
  /** Id of the chart, for what goes wrong. */
  chart: string;
  topology: Districts;
  /** What the inset is. */
  inset: string;
  /** What stands in the empty corners: legend, places without borders. */
  beside: Plot.Markish[];
}

/** The north-west of the municipality's shape is empty: the inset stands there. */
const HEIGHT = 726;
const MAIN: Box = [
  [118, 124],
  [714, 720],
];
const INSET: Box = [
  [84, 40],
  [340, 356],
];
/** Where names of districts too small to hold them stand: the first margin whose share of the map's or inset's width they lie in. */
const MARGINS: readonly (Margin & { until: number })[] = [
  { until: 0.32, x: 6, top: 420, foot: 580, side: 'left' },
  { until: 0.6, x: 290, top: 378, foot: 378, side: 'left' },
  { until: 1, x: 580, top: 516, foot: 516, side: 'right' },
];
const INSET_MARGINS: typeof MARGINS = [
  { until: 0.5, x: 6, top: 60, foot: 340, side: 'left' },
  { until: 1, x: 334, top: 60, foot: 340, side: 'right' },
];

type Drawn = LabelledShape & DistrictMark;

function drawnDistricts(
  marks: readonly DistrictMark[],
  { chart, topology }: DistrictMapOptions,
  projection: GeoProjection,
  ids?: ReadonlySet<string>,
): Drawn[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return projectDistricts(topology, projection, ids).map((shape) => {
    const mark = byId.get(shape.id);
    if (mark === undefined || mark.lon === null || mark.lat === null)
      throw new RangeError(`${chart}: no place for the polygon ${shape.id}`);
    return { ...mark, ...shape, anchor: projection([mark.lon, mark.lat]) ?? [Number.NaN, Number.NaN] };
  });
}

/** A mark leads to its place and says what it shows. */
export const LINKED = { href: 'href', ariaLabel: 'description', title: 'description' };

function districtLayer(drawn: readonly Drawn[], projection: GeoProjection): Plot.Markish[] {
  const hatched = drawn.filter(({ hatch }) => hatch !== undefined);
  return [
    Plot.geo(drawn as Drawn[], {
      ...{ ...LINKED, geometry: 'geometry', stroke: token('paper'), strokeWidth: 0.8 },
      fill: 'fill',
      render: sharedShapes(drawn, projection),
    }),
    hatched.length === 0
      ? null
      : Plot.geo(hatched as Drawn[], {
          geometry: ({ geometry }: Drawn) => hatchShape(geometry),
          stroke: 'hatch',
          strokeWidth: 0.8,
          pointerEvents: 'none',
        }),
  ];
}

/** What the inset is, and an upright line from it to its true place: it crosses no district. */
function insetWords(inset: readonly Drawn[], small: readonly Drawn[], title: string): Plot.Markish[] {
  const [[left, top], [, bottom]] = boundsOf(inset);
  const [[west, north], [east]] = boundsOf(small);
  const x = (west + east) / 2;
  return [
    Plot.link([0], {
      ...{ x1: x, x2: x, y1: bottom, y2: north },
      ...{ stroke: token('ink-2'), strokeDasharray: '2 3' },
    }),
    Plot.text([title], {
      ...{ x: left, y: top - 12, text: (text: string) => text },
      ...{ textAnchor: 'start', fill: token('ink-2') },
    }),
  ];
}

/**
 * The districts on the map, each with its name and value, and the central city enlarged.
 *
 * @param places the mark of every polygon
 */
export function districtMap(places: readonly DistrictMark[], options: DistrictMapOptions): Element {
  const { topology } = options;
  const ids = new Set(places.filter(({ inset }) => inset).map(({ id }) => id));
  const mainProjection = fitProjection(topology, MAIN);
  const insetProjection = fitProjection(topology, INSET, ids);
  const inset = drawnDistricts(places, options, insetProjection, ids);
  const main = drawnDistricts(places, options, mainProjection);
  const [small, outside] = [main.filter(({ id }) => ids.has(id)), main.filter(({ id }) => !ids.has(id))];

  const labels = [...fitDistrictLabels(outside), ...fitDistrictLabels(inset)];
  const labelled = new Set(labels.map(({ id }) => id));
  const calloutsOf = (drawn: readonly Drawn[], margins: typeof MARGINS): Plot.Markish[] => {
    const [[left], [right]] = boundsOf(drawn);
    const among = ({ anchor: [x] }: Drawn) => margins.find(({ until }) => x <= left + until * (right - left));
    const unlabelled = drawn.filter(({ id }) => !labelled.has(id));
    return [...Map.groupBy(unlabelled, among)].map(([margin, own]) =>
      margin === undefined ? null : districtCallouts(own, margin),
    );
  };
  const outline = (projection: GeoProjection, box: Box) => projectOutline(topology, projection, box, ids);
  return pixelPlot(options, HEIGHT, [
    districtLayer(main, mainProjection),
    districtLayer(inset, insetProjection),
    // Outlined on the map and enlarged, the central city is seen to be the same.
    Plot.geo([outline(mainProjection, MAIN), outline(insetProjection, INSET)], { stroke: token('ink') }),
    insetWords(inset, small, options.inset),
    calloutsOf(outside, MARGINS),
    calloutsOf(inset, INSET_MARGINS),
    districtLabels(labels),
    options.beside,
  ]);
}
