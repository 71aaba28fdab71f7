import * as Plot from '@observablehq/plot';
import type { GeoProjection } from 'd3';
import { textWidth } from '../../format/textWidth.ts';
import { wrapText } from '../../format/wrapText.ts';
import { boundsOf, padBox } from '../../geo/box.ts';
import { fitProjection, projectDistricts, type Box, type Districts } from '../../geo/projectDistricts.ts';
import { token } from '../../theme/tokens.ts';
import { assertDrawable, pixelPlot } from '../kit/frame.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import {
  awardFill,
  awardInk,
  awardLegend,
  type LegendStep,
  zoneChips,
  type Zone,
} from '../kit/awardLegend.ts';
import {
  calloutRoom,
  districtCallouts,
  districtLabels,
  fitDistrictLabels,
  type LabelledShape,
} from './districtLabels.ts';
import { sharedShapes } from '../kit/shareShapes.ts';

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
  words: { legend: string; inset: string; zones: string; none: string; separator: string };
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
  const ids = new Set(places.filter(({ inset }) => inset).map(({ id }) => id));
  const mainProjection = fitProjection(topology, MAIN);
  const insetProjection = fitProjection(topology, INSET, ids);
  const main = drawnDistricts(places, topology, mainProjection);
  const inset = drawnDistricts(places, topology, insetProjection, ids);
  const outside = main.filter(({ id }) => !ids.has(id));

  const labels = [...fitDistrictLabels(outside), ...fitDistrictLabels(inset)];
  const labelled = new Set(labels.map(({ id }) => id));
  const truePlace = padBox(boundsOf(main.filter(({ id }) => ids.has(id))), 3);
  const unnamed = outside
    .filter(({ id, count }) => count === 0 && !labelled.has(id))
    .map(({ label }) => label);
  const list = unnamedLines(unnamed, words, width, HEIGHT);
  const zones = places.filter(({ zone }) => zone);
  return pixelPlot(options, HEIGHT + list.height, [
    districtLayer(main, mainProjection),
    ...insetLayer(inset, insetProjection, labelled, truePlace, words.inset),
    districtLabels(labels),
    ...zoneChips(zones, words.zones, { x: 584, y: 430, right: width }),
    ...awardLegend(options.legend, words.legend, { x: 6, y: 606, down: true }),
    ...list.marks,
  ]);
}

type Tile = MapPlace & { left: number; top: number };

const COLUMNS = 11;
const TILE_GAP = 2;
const TILE_LINE = 13;

const nameWidth = ({ label }: Zone): number => textWidth(label, FONT_SIZE);

/** A name of three or four characters stands in two lines. */
const stacked = (tile: Tile, room: number): string =>
  nameWidth(tile) <= room ? tile.label : tile.label.replace(/^../u, '$&\n');

/** Names on their squares: in lines where they are Chinese, turned where they are Latin words. */
function tileNames(
  tiles: readonly Tile[],
  turned: boolean,
  { width, height }: Pick<DOMRect, 'width' | 'height'>,
) {
  const ink = { fill: ({ step }: Tile) => awardInk(step), pointerEvents: 'none' } as const;
  const x = ({ left }: Tile): number => left + width / 2;
  const number = ({ count }: Tile): string => String(count);
  if (!turned)
    return [
      Plot.text(tiles, {
        x,
        y: ({ top }: Tile) => top + height / 2,
        text: (tile: Tile) => `${stacked(tile, width)}\n${number(tile)}`,
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

/** The phone's drawing: every district a field of one size on a grid, with its name and number. */
export function awardsTiles(places: readonly MapPlace[], options: AwardsMapOptions): Element {
  const drawn = places.filter(({ zone }) => !zone);
  assertDrawable('awards-map', drawn, ({ count, column, row }) => [count, column ?? NaN, row ?? NaN]);
  const turned = drawn.some(({ label }) => /[a-z]/iu.test(label));
  const pitch = (options.width - 2) / COLUMNS;
  const height = turned ? Math.max(...drawn.map(nameWidth)) + 24 : 3 * TILE_LINE + 5;
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
      x1: 'left',
      x2: ({ left }: Tile) => left + width,
      y1: 'top',
      y2: ({ top }: Tile) => top + height,
      rx: 2,
      fill: ({ step }: Tile) => awardFill(step),
      href: 'href',
      ariaLabel: 'description',
      title: 'description',
    }),
    ...tileNames(tiles, turned, { width, height }),
    ...zoneChips(
      places.filter(({ zone }) => zone),
      words.zones,
      { x: 1, y: 12, right: options.width },
    ),
    ...awardLegend(legend, words.legend, { x: 1, y: bottom + 12, down: false }),
  ]);
}
