import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { FONT_SIZE, type ChartOptions } from './chartOptions.ts';
import { LINKED, type DistrictMark } from './districtMap.ts';
import { assertDrawable, pixelPlot } from './frame.ts';
import { hatchShape } from './hatchShape.ts';

export interface DistrictTilesOptions extends ChartOptions {
  /** Id of the chart, for what goes wrong. */
  chart: string;
  /** Height of what stands under the grid. */
  foot: number;
  /** What stands in the empty corner, and under the grid, whose bottom is given. */
  beside: (bottom: number) => Plot.Markish[];
}

type Tile = DistrictMark & { left: number; top: number };

const COLUMNS = 11;
const TILE_GAP = 2;
const TILE_LINE = 13;
/** Narrower, Latin names are turned. */
const UPRIGHT = 420;
/** Columns of the corner without tiles, at the top left. */
const CORNER = 6;

const pitchOf = (width: number): number => (width - 2) / COLUMNS;

/** How wide the empty corner is. */
export const cornerWidth = ({ width }: ChartOptions): number => CORNER * pitchOf(width);

const nameWidth = (name: string): number => textWidth(name, FONT_SIZE);

/** Between two syllables of a Latin name; an apostrophe parts them already. */
const SYLLABLE = /(?<=’)|(?<=[aeiou](?:ng|n)?)(?=[b-df-hj-np-tv-z]h?[aeiou])/;

/** A name as it stands in a tile: too long for a line, in two, after the second character or between two syllables. */
function stacked({ label }: Tile, room: number): string {
  if (nameWidth(label) <= room) return label;
  const syllables = label.split(SYLLABLE);
  if (syllables.length === 1) return label.replace(/^../u, '$&\n');
  const widest = (text: string): number => Math.max(...text.split('\n').map(nameWidth));
  const broken = syllables
    .slice(1)
    .map((_, at) => [syllables.slice(0, at + 1), syllables.slice(at + 1)].map((part) => part.join('')))
    .map((parts) => parts.join('-\n').replace('’-', '’'));
  return broken.reduce((best, other) => (widest(other) < widest(best) ? other : best));
}

/** Names on their tiles; turned where they are Latin words on a phone. */
function tileNames(
  tiles: readonly Tile[],
  turned: boolean,
  { width, height }: Pick<DOMRect, 'width' | 'height'>,
): Plot.Markish[] {
  const ink = { fill: 'ink', pointerEvents: 'none' } as const;
  const x = ({ left }: Tile): number => left + width / 2;
  if (!turned)
    return [
      Plot.text(tiles, {
        x,
        y: ({ top }: Tile) => top + height / 2,
        text: (tile: Tile) => `${stacked(tile, width + TILE_GAP)}\n${tile.value}`,
        lineHeight: TILE_LINE / FONT_SIZE,
        ...ink,
      }),
    ];
  const name = { text: 'label', rotate: -90, textAnchor: 'start' } as const;
  return [
    Plot.text(tiles, { x, y: ({ top }: Tile) => top + height - 20, ...name, ...ink }),
    Plot.text(tiles, { x, y: ({ top }: Tile) => top + height - 10, text: 'value', ...ink }),
  ];
}

/** Lines across a tile. */
function tileHatch(tiles: readonly Tile[], width: number, height: number): Plot.Markish {
  const shapes = tiles
    .filter(({ hatch }) => hatch !== undefined)
    .map(({ left, top, hatch }) => {
      const [right, bottom] = [left + width, top + height];
      const ring = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
        [left, top],
      ];
      return { hatch, lines: hatchShape({ type: 'Polygon', coordinates: [ring] }) };
    });
  if (shapes.length === 0) return null;
  return Plot.geo(shapes, { geometry: 'lines', stroke: 'hatch', strokeWidth: 0.8, pointerEvents: 'none' });
}

/** Every district a tile of one size on a grid, with its name and value: where a map has no room for them. */
export function districtTiles(places: readonly DistrictMark[], options: DistrictTilesOptions): Element {
  assertDrawable(options.chart, places, ({ column, row }) => [column ?? NaN, row ?? NaN]);
  const turned = options.width < UPRIGHT && places.some(({ label }) => /[a-z]/iu.test(label));
  const pitch = pitchOf(options.width);
  const height = turned ? Math.max(...places.map(({ label }) => nameWidth(label))) + 24 : 3 * TILE_LINE + 2;
  const width = pitch - TILE_GAP;
  const tiles = places.map((place): Tile => ({
    ...place,
    left: 1 + (place.column ?? 0) * pitch,
    top: (place.row ?? 0) * (height + TILE_GAP),
  }));
  const bottom = Math.max(...tiles.map(({ top }) => top)) + height;
  return pixelPlot(options, bottom + options.foot, [
    Plot.rect(tiles, {
      ...{ x1: 'left', x2: ({ left }: Tile) => left + width },
      ...{ y1: 'top', y2: ({ top }: Tile) => top + height, rx: 2, ...LINKED },
      fill: 'fill',
    }),
    tileHatch(tiles, width, height),
    tileNames(tiles, turned, { width, height }),
    options.beside(bottom),
  ]);
}
