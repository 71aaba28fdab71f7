import * as Plot from '@observablehq/plot';
import type { GeoProjection } from 'd3';
import { wrapText } from '../format/wrapText.ts';
import { boundsOf, padBox } from '../geo/box.ts';
import { fitProjection, projectDistricts, type Box, type Districts } from '../geo/projectDistricts.ts';
import { token } from '../theme/tokens.ts';
import { assertDrawable } from './assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from './chartOptions.ts';
import { awardFill } from './parts/awardColour.ts';
import { awardLegend, type LegendStep } from './parts/awardLegend.ts';
import {
  districtCallouts,
  districtLabels,
  fitDistrictLabels,
  type LabelledShape,
} from './parts/districtLabels.ts';
import { insetFrame } from './parts/insetFrame.ts';
import { pixelPlot } from './parts/pixelPlot.ts';
import { zoneChips, type Zone } from './parts/zoneChips.ts';

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
  /** Room kept free inside the inset's frame, on its left, for names that fit no polygon. */
  callouts: number;
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
    callouts: 66,
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
      [92, 28],
      [290, 250],
    ],
    callouts: 84,
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

function districtLayer(drawn: readonly Drawn[]): Plot.Markish {
  return Plot.geo(drawn as Drawn[], {
    geometry: 'geometry',
    fill: ({ step }: Drawn) => awardFill(step),
    stroke: token('paper'),
    strokeWidth: 0.8,
    href: 'href',
    ariaLabel: 'description',
    title: 'description',
  });
}

/**
 * Choropleth of the districts by class of commendations, with an enlarged inset and chips for the zones.
 *
 * @param places the place of every polygon, and the zones
 */
export function awardsMap(places: readonly MapPlace[], options: AwardsMapOptions): Element {
  assertDrawable('awards-map', places, ({ count, step }) => [count, step]);
  const { topology, words } = options;
  const layout = options.width >= WIDE ? LAYOUTS.wide : LAYOUTS.narrow;
  const ids = new Set(places.filter(({ inset }) => inset).map(({ id }) => id));
  const main = drawnDistricts(places, topology, fitProjection(topology, layout.main));
  const inset = drawnDistricts(places, topology, fitProjection(topology, layout.inset, ids), ids);

  const mainLabels = fitDistrictLabels(
    main.filter(({ id }) => !ids.has(id)),
    layout.numbers,
  );
  const insetLabels = fitDistrictLabels(inset, true);
  const unlabelled = inset.filter(({ id }) => !insetLabels.some((label) => label.id === id));

  const [[left, top], corner] = padBox(boundsOf(inset), 8);
  const frame: Box = [[left - layout.callouts, top], corner];
  const truePlace = padBox(boundsOf(main.filter(({ id }) => ids.has(id))), 3);
  const named = new Set([...mainLabels, ...insetLabels, ...unlabelled].map(({ id }) => id));
  const unnamed = main.filter(({ id, count }) => count === 0 && !named.has(id)).map(({ label }) => label);
  const list = unnamed.length === 0 ? [] : wrapText(unnamed, words.separator, options.width - 8, FONT_SIZE);
  return pixelPlot(options, layout.height + (list.length === 0 ? 0 : 8 + (list.length + 1) * LINE), [
    districtLayer(main),
    ...insetFrame(frame, truePlace, words.inset),
    districtLayer(inset),
    districtLabels([...mainLabels, ...insetLabels]),
    ...districtCallouts(unlabelled, left - layout.callouts + 6, top + 14),
    ...zoneChips(
      places.filter(({ zone }) => zone),
      words.zones,
      { ...layout.zones, right: options.width },
    ),
    ...awardLegend(options.legend, words.legend, layout.legend),
    Plot.text(list.length === 0 ? [] : [words.none, ...list], {
      x: 4,
      y: (_: string, index: number) => layout.height + 12 + index * LINE,
      text: (line: string) => line,
      textAnchor: 'start',
      fill: (_: string, index: number) => token(index === 0 ? 'ink-2' : 'ink'),
    }),
  ]);
}
