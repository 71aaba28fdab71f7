import * as Plot from '@observablehq/plot';
import type { GeoProjection } from 'd3';
import { wrapText } from '../../format/wrapText.ts';
import { boundsOf, padBox } from '../../geo/box.ts';
import { fitProjection, projectDistricts, type Box, type Districts } from '../../geo/projectDistricts.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { awardFill } from '../kit/awardColour.ts';
import { awardLegend, type LegendStep } from '../kit/awardLegend.ts';
import {
  calloutRoom,
  districtCallouts,
  districtLabels,
  fitDistrictLabels,
  type LabelledShape,
} from './districtLabels.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import { zoneChips, type Zone } from '../kit/zoneChips.ts';
import { PLANE, SHAPE } from '../kit/shareShapes.ts';

/** Frame of an inset, the same frame at its true position, and a leader between them. */
function insetFrame(box: Box, target: Box, title: string): Plot.Markish[] {
  const [[left, top], [right, bottom]] = box;
  const [[x1, y1], [x2, y2]] = target;
  const frame = { fill: 'none', stroke: token('ink-2'), strokeWidth: 0.8 };
  // One upright leader: it crosses no district between the frame and its true position.
  const leader = Math.min(Math.max((x1 + x2) / 2, left), right);
  return [
    Plot.rect([0], { x1: left, x2: right, y1: top, y2: bottom, ...frame }),
    Plot.rect([0], { x1, x2, y1, y2, ...frame }),
    Plot.link([0], {
      x1: leader,
      x2: leader,
      y1: bottom,
      y2: y1,
      stroke: token('ink-2'),
      strokeDasharray: '2 3',
    }),
    Plot.text([title], {
      x: left,
      y: top - 10,
      text: (text: string) => text,
      textAnchor: 'start',
      fill: token('ink-2'),
    }),
  ];
}

/**
 * Notes on a layer of polygons which shape each is and in which plane it lies, so that a page can write a shape once
 * that several of its drawings show.
 *
 * @returns the `render` option of a Plot mark with one path per shape, in order
 */
function sharedShapes(shapes: readonly { id: string }[], projection: GeoProjection): Plot.RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const layer = next?.(index, scales, values, dimensions, context) ?? null;
    const [x, y] = projection.translate();
    layer?.setAttribute(PLANE, [projection.scale(), x, y].join(' '));
    for (const [position, path] of [...(layer?.querySelectorAll('path') ?? [])].entries())
      path.setAttribute(SHAPE, shapes[index[position] ?? position]?.id ?? '');
    return layer;
  };
}

/** One place of the map; a zone has neither polygon nor position. */
export interface MapPlace extends Zone {
  id: string;
  zone: boolean;
  /** Drawn enlarged in the inset. */
  inset: boolean;
  lon: number | null;
  lat: number | null;
}

export interface AwardsMapOptions extends ChartOptions {
  topology: Districts;
  legend: readonly LegendStep[];
  words: { legend: string; inset: string; zones: string; none: string; separator: string };
}

interface Layout {
  height: number;
  main: Box;
  inset: Box;
  legend: { x: number; y: number; down: boolean };
  zones: { x: number; y: number; down: boolean };
  /** Whether a label carries its number. */
  numbers: boolean;
}

/** The north-west of the municipality's shape is empty: the inset stands there. */
const LAYOUTS: { wide: Layout; narrow: Layout } = {
  wide: {
    height: 726,
    main: [
      [118, 124],
      [714, 720],
    ],
    inset: [
      [84, 40],
      [340, 356],
    ],
    legend: { x: 6, y: 606, down: true },
    zones: { x: 584, y: 430, down: true },
    numbers: true,
  },
  narrow: {
    height: 664,
    main: [
      [2, 240],
      [326, 564],
    ],
    inset: [
      [98, 28],
      [236, 236],
    ],
    legend: { x: 4, y: 626, down: false },
    zones: { x: 4, y: 574, down: false },
    numbers: false,
  },
};

const LINE = 16;

type Drawn = LabelledShape & MapPlace;

function drawnDistricts(
  places: readonly MapPlace[],
  topology: Districts,
  projection: GeoProjection,
  ids?: ReadonlySet<string>,
): Drawn[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return projectDistricts(topology, projection, ids).map((shape) => {
    const place = byId.get(shape.id);
    if (place === undefined || place.lon === null || place.lat === null)
      throw new RangeError(`awards-map: no place for the polygon ${shape.id}`);
    return { ...place, ...shape, anchor: projection([place.lon, place.lat]) ?? [Number.NaN, Number.NaN] };
  });
}

function districtLayer(drawn: readonly Drawn[], projection: GeoProjection): Plot.Markish {
  return Plot.geo(drawn as Drawn[], {
    geometry: 'geometry',
    fill: ({ step }: Drawn) => awardFill(step),
    stroke: token('paper'),
    strokeWidth: 0.8,
    href: 'href',
    ariaLabel: 'description',
    title: 'description',
    render: sharedShapes(drawn, projection),
  });
}

/** The inset: frame, districts, and names beside the polygons too small to hold them, on the side they lie on. */
function insetLayer(
  inset: readonly Drawn[],
  projection: GeoProjection,
  labelled: ReadonlySet<string>,
  truePlace: Box,
  title: string,
) {
  const [[left, top], [right, bottom]] = padBox(boundsOf(inset), 8);
  const unlabelled = inset.filter(({ id }) => !labelled.has(id));
  const eastern = unlabelled.filter(({ anchor: [x] }) => x > (left + right) / 2);
  const western = unlabelled.filter((shape) => !eastern.includes(shape));
  const frame: Box = [
    [left - calloutRoom(western), top],
    [right + calloutRoom(eastern), bottom],
  ];
  return [
    ...insetFrame(frame, truePlace, title),
    districtLayer(inset, projection),
    ...districtCallouts(western, frame[0][0] + 6, top + 14, 'left'),
    ...districtCallouts(eastern, right - 2, top + 14, 'right'),
  ];
}

/** Names of places without a commendation that fit nowhere on the map, in lines under it. */
function unnamedLines(names: readonly string[], words: AwardsMapOptions['words'], width: number, y: number) {
  if (names.length === 0) return { marks: [], height: 0 };
  const lines = [words.none, ...wrapText(names, words.separator, width - 8, FONT_SIZE)];
  const marks = [
    Plot.text(lines, {
      x: 4,
      y: (_: string, index: number) => y + 12 + index * LINE,
      text: (line: string) => line,
      textAnchor: 'start',
      fill: (_: string, index: number) => token(index === 0 ? 'ink-2' : 'ink'),
    }),
  ];
  return { marks, height: 8 + lines.length * LINE };
}

/**
 * Choropleth of the districts by class of commendations, with an enlarged inset and chips for the zones.
 *
 * @param places the place of every polygon, and the zones
 */
export function awardsMap(places: readonly MapPlace[], options: AwardsMapOptions): Element {
  assertDrawable('awards-map', places, ({ count, step }) => [count, step]);
  const { topology, words, width } = options;
  const layout = width >= WIDE ? LAYOUTS.wide : LAYOUTS.narrow;
  const ids = new Set(places.filter(({ inset }) => inset).map(({ id }) => id));
  const mainProjection = fitProjection(topology, layout.main);
  const insetProjection = fitProjection(topology, layout.inset, ids);
  const main = drawnDistricts(places, topology, mainProjection);
  const inset = drawnDistricts(places, topology, insetProjection, ids);
  const outside = main.filter(({ id }) => !ids.has(id));

  const labels = [...fitDistrictLabels(outside, layout.numbers), ...fitDistrictLabels(inset, true)];
  const labelled = new Set(labels.map(({ id }) => id));
  const truePlace = padBox(boundsOf(main.filter(({ id }) => ids.has(id))), 3);
  const unnamed = outside
    .filter(({ id, count }) => count === 0 && !labelled.has(id))
    .map(({ label }) => label);
  const list = unnamedLines(unnamed, words, width, layout.height);
  const zones = places.filter(({ zone }) => zone);
  return pixelPlot(options, layout.height + list.height, [
    districtLayer(main, mainProjection),
    ...insetLayer(inset, insetProjection, labelled, truePlace, words.inset),
    districtLabels(labels),
    ...zoneChips(zones, words.zones, { ...layout.zones, right: width }),
    ...awardLegend(options.legend, words.legend, layout.legend),
    ...list.marks,
  ]);
}
