import * as Plot from '@observablehq/plot';
import type { GeoProjection } from 'd3';
import { textWidth } from '../../format/textWidth.ts';
import { boundsOf } from '../../geo/box.ts';
import { fitProjection, projectDistricts, type Box, type Districts } from '../../geo/projectDistricts.ts';
import { projectOutline } from '../../geo/projectOutline.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { COLUMN, FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { awardFill, awardInk } from '../kit/awardColour.ts';
import { awardLegend, type LegendStep } from '../kit/awardLegend.ts';
import {
  districtCallouts,
  districtLabels,
  fitDistrictLabels,
  type LabelledShape,
  type Margin,
} from './districtLabels.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import { zoneChips, type Zone } from '../kit/zoneChips.ts';
import { sharedShapes } from '../kit/shareShapes.ts';

/** One place of the map; a zone has neither polygon nor position. */
export interface MapPlace extends Zone {
  id: string;
  zone: boolean;
  /** Drawn enlarged in the inset. */
  inset: boolean;
  lon: number | null;
  lat: number | null;
  /** Its square on a phone. */
  column: number | null;
  row: number | null;
}

export interface AwardsMapOptions extends ChartOptions {
  topology: Districts;
  legend: readonly LegendStep[];
  words: { legend: string; inset: string; zones: string };
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

const LINKED = { href: 'href', ariaLabel: 'description', title: 'description' };

function districtLayer(drawn: readonly Drawn[], projection: GeoProjection): Plot.Markish {
  return Plot.geo(drawn as Drawn[], {
    ...{ ...LINKED, geometry: 'geometry', stroke: token('paper'), strokeWidth: 0.8 },
    fill: ({ step }: Drawn) => awardFill(step),
    render: sharedShapes(drawn, projection),
  });
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
 * Choropleth of the districts by class of commendations, with an enlarged inset and chips for the zones.
 *
 * @param places the place of every polygon, and the zones
 */
export function awardsMap(places: readonly MapPlace[], options: AwardsMapOptions): Element {
  assertDrawable('awards-map', places, ({ count, step }) => [count, step]);
  const { topology, words, width } = options;
  const ids = new Set(places.filter(({ inset }) => inset).map(({ id }) => id));
  const mainProjection = fitProjection(topology, MAIN);
  const insetProjection = fitProjection(topology, INSET, ids);
  const inset = drawnDistricts(places, topology, insetProjection, ids);
  const main = drawnDistricts(places, topology, mainProjection);
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
    insetWords(inset, small, words.inset),
    calloutsOf(outside, MARGINS),
    calloutsOf(inset, INSET_MARGINS),
    districtLabels(labels),
    zoneChips(
      places.filter(({ zone }) => zone),
      words.zones,
      { x: 584, y: 430, right: width },
    ),
    awardLegend(options.legend, words.legend, { x: 6, y: 606, down: true }),
  ]);
}

type Tile = MapPlace & { left: number; top: number };

const COLUMNS = 11;
const TILE_GAP = 2;
const TILE_LINE = 13;

const nameWidth = (name: string): number => textWidth(name, FONT_SIZE);

/** Between two syllables of a Latin name. */
const SYLLABLE = /(?<=[aeiou](?:ng|n)?)(?=[b-df-hj-np-tv-z]h?[aeiou])/;

/** A name as it stands in a tile: too long for a line, in two, after the second character or between two syllables. */
function stacked({ label }: Tile, room: number): string {
  if (nameWidth(label) <= room) return label;
  const syllables = label.split(SYLLABLE);
  if (syllables.length === 1) return label.replace(/^../u, '$&\n');
  const widest = (text: string): number => Math.max(...text.split('\n').map(nameWidth));
  const broken = syllables
    .slice(1)
    .map((_, at) => [syllables.slice(0, at + 1), syllables.slice(at + 1)].map((part) => part.join('')))
    .map((parts) => parts.join('-\n'));
  return broken.reduce((best, other) => (widest(other) < widest(best) ? other : best));
}

/** Names on their tiles; turned where they are Latin words on a phone. */
function tileNames(
  tiles: readonly Tile[],
  turned: boolean,
  { width, height }: Pick<DOMRect, 'width' | 'height'>,
): Plot.Markish[] {
  const ink = { fill: ({ step }: Tile) => awardInk(step), pointerEvents: 'none' } as const;
  const x = ({ left }: Tile): number => left + width / 2;
  const number = ({ count }: Tile): string => String(count);
  if (!turned)
    return [
      Plot.text(tiles, {
        x,
        y: ({ top }: Tile) => top + height / 2,
        text: (tile: Tile) => `${stacked(tile, width + TILE_GAP)}\n${number(tile)}`,
        lineHeight: TILE_LINE / FONT_SIZE,
        ...ink,
      }),
    ];
  const name = { text: 'label', rotate: -90, textAnchor: 'start' } as const;
  return [
    Plot.text(tiles, { x, y: ({ top }: Tile) => top + height - 20, ...name, ...ink }),
    Plot.text(tiles, { x, y: ({ top }: Tile) => top + height - 10, text: number, ...ink }),
  ];
}

/** Every district a tile of one size on a grid, with its name and number: where a map has no room for them. */
export function awardsTiles(places: readonly MapPlace[], options: AwardsMapOptions): Element {
  const drawn = places.filter(({ zone }) => !zone);
  assertDrawable('awards-map', drawn, ({ count, column, row }) => [count, column ?? NaN, row ?? NaN]);
  const turned = options.width < COLUMN && drawn.some(({ label }) => /[a-z]/iu.test(label));
  const pitch = (options.width - 2) / COLUMNS;
  const height = turned ? Math.max(...drawn.map(({ label }) => nameWidth(label))) + 24 : 3 * TILE_LINE + 5;
  const width = pitch - TILE_GAP;
  const tiles = drawn.map((place): Tile => ({
    ...place,
    left: 1 + (place.column ?? 0) * pitch,
    top: (place.row ?? 0) * (height + TILE_GAP),
  }));
  const bottom = Math.max(...tiles.map(({ top }) => top)) + height;
  const { words, legend } = options;
  return pixelPlot(options, bottom + 48, [
    Plot.rect(tiles, {
      ...{ x1: 'left', x2: ({ left }: Tile) => left + width },
      ...{ y1: 'top', y2: ({ top }: Tile) => top + height, rx: 2, ...LINKED },
      fill: ({ step }: Tile) => awardFill(step),
    }),
    tileNames(tiles, turned, { width, height }),
    zoneChips(
      places.filter(({ zone }) => zone),
      words.zones,
      { x: 1, y: 12, right: options.width },
    ),
    awardLegend(legend, words.legend, { x: 1, y: bottom + 12, down: false }),
  ]);
}
