import * as Plot from '@observablehq/plot';
import { textWidth } from '../../format/textWidth.ts';
import { assertDrawable } from '../kit/assertDrawable.ts';
import { FONT_SIZE, WIDE, type ChartOptions } from '../kit/chartOptions.ts';
import { awardFill, awardInk } from '../kit/awardColour.ts';
import { awardLegend, type LegendStep } from '../kit/awardLegend.ts';
import { pixelPlot } from '../kit/pixelPlot.ts';
import { zoneChips, type Zone } from '../kit/zoneChips.ts';

/** One equal square. */
export interface Tile extends Zone {
  id: string;
  column: number;
  row: number;
}

export interface TileRows {
  tiles: readonly Tile[];
  /** Zones have no square among the districts; they stand in the empty north-west. */
  zones: readonly Zone[];
}

export interface AwardsTilesOptions extends ChartOptions {
  legend: readonly LegendStep[];
  words: { legend: string; zones: string };
}

const COLUMNS = 11;
const GAP = 2;
const LINE = 13;

/** Lines of a tile: the name, broken in two where it is Chinese and too wide, over the number. */
function tileLines({ label, count }: Tile, room: number): string[] {
  const number = String(count);
  if (textWidth(label, FONT_SIZE) <= room) return [label, number];
  const half = [...label];
  const broken = [half.slice(0, 2).join(''), half.slice(2).join('')];
  return broken.every((line) => textWidth(line, FONT_SIZE) <= room) ? [...broken, number] : [number];
}

/** The tile grid: every district the same size, so that none is judged by its area. */
export function awardsTiles({ tiles, zones }: TileRows, options: AwardsTilesOptions): Element {
  assertDrawable('awards-tiles', tiles, ({ count, column, row }) => [count, column, row]);
  const wide = options.width >= WIDE;
  const size = (options.width - 2) / COLUMNS;
  const height = wide ? 58 : 42;
  const bottom = (Math.max(...tiles.map(({ row }) => row)) + 1) * height;
  const left = ({ column }: Tile): number => 1 + column * size;
  const top = ({ row }: Tile): number => row * height;

  return pixelPlot(options, bottom + 46, [
    Plot.rect(tiles, {
      x1: left,
      x2: (tile: Tile) => left(tile) + size - GAP,
      y1: top,
      y2: (tile: Tile) => top(tile) + height - GAP,
      rx: 2,
      fill: ({ step }: Tile) => awardFill(step),
      href: 'href',
      ariaLabel: 'description',
      title: 'description',
    }),
    Plot.text(tiles, {
      x: (tile: Tile) => left(tile) + (size - GAP) / 2,
      y: (tile: Tile) => top(tile) + (height - GAP) / 2,
      text: (tile: Tile) => tileLines(tile, size - GAP).join('\n'),
      lineHeight: LINE / FONT_SIZE,
      fill: ({ step }: Tile) => awardInk(step),
      pointerEvents: 'none',
    }),
    ...zoneChips(zones, options.words.zones, { x: 1, y: 12, down: true, right: options.width }),
    ...awardLegend(options.legend, options.words.legend, { x: 1, y: bottom + 10, down: false }),
  ]);
}
