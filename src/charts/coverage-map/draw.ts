import * as Plot from '@observablehq/plot';
import type { Districts } from '../../geo/projectDistricts.ts';
import { token } from '../../theme/tokens.ts';
import { textWidth } from '../../format/textWidth.ts';
import { FONT_SIZE, type ChartOptions } from '../kit/chartOptions.ts';
import { districtMap, type DistrictMark } from '../kit/districtMap.ts';
import { cornerWidth, districtTiles } from '../kit/districtTiles.ts';
import { hatchShape } from '../kit/hatchShape.ts';
import type { Coverage } from './numbers.ts';

/** One district and what is known of it; the value is a number of figures, of groups, or a word for nothing. */
export interface CoverageMark extends Pick<
  DistrictMark,
  'id' | 'label' | 'description' | 'href' | 'value' | 'inset' | 'lon' | 'lat' | 'column' | 'row'
> {
  coverage: Coverage;
}

export interface CoverageMapOptions extends ChartOptions {
  topology: Districts;
  /** The kinds in order, with their words. */
  legend: readonly { coverage: Coverage; label: string }[];
  words: { inset: string };
}

type Look = Pick<DistrictMark, 'fill' | 'ink' | 'hatch' | 'halo'>;

/** Tones of ink from much to little, and lines for what only the list of 2020 says: told apart without a hue. */
const LOOK: Readonly<Record<Coverage, Look>> = {
  whole: { fill: token('ink'), ink: token('paper'), halo: token('ink') },
  cited: { fill: token('rule'), ink: token('ink') },
  commended: { fill: token('award-0'), ink: token('ink'), hatch: token('award-2') },
  nothing: { fill: token('paper-2'), ink: token('ink') },
};

const TURNS: Readonly<Record<Coverage, number>> = { whole: 0, nothing: 1, commended: 2, cited: 3 };

const markOf = (place: CoverageMark): DistrictMark => ({
  ...place,
  ...LOOK[place.coverage],
  whole: false,
  nameWillDo: false,
  turn: TURNS[place.coverage],
});

const SWATCH = 16;
const ROW = 22;

/** What each tone and the lines mean, one under the other. */
function coverageLegend({ legend }: CoverageMapOptions, left: number, top: number): Plot.Markish[] {
  const rows = legend.map(({ coverage, label }, at) => ({ ...LOOK[coverage], label, y: top + at * ROW }));
  type Row = (typeof rows)[number];
  const square = ({ y }: Row) => [
    [left, y],
    [left + SWATCH, y],
    [left + SWATCH, y + SWATCH],
    [left, y + SWATCH],
    [left, y],
  ];
  return [
    Plot.rect(rows, {
      ...{ x1: () => left, x2: () => left + SWATCH, y1: 'y', y2: ({ y }: Row) => y + SWATCH },
      ...{ fill: 'fill', stroke: token('ink-2') },
    }),
    Plot.geo(
      rows.filter(({ hatch }) => hatch !== undefined),
      {
        geometry: (row: Row) => hatchShape({ type: 'Polygon', coordinates: [square(row)] }),
        ...{ stroke: 'hatch', strokeWidth: 0.8 },
      },
    ),
    Plot.text(rows, {
      ...{ x: () => left + SWATCH + 6, y: ({ y }: Row) => y + SWATCH / 2, text: 'label' },
      ...{ textAnchor: 'start', fill: token('ink') },
    }),
  ];
}

const chart = 'coverage-map';

/** The districts on the map by how they are known, the central city enlarged. */
export function coverageMap(places: readonly CoverageMark[], options: CoverageMapOptions): Element {
  return districtMap(places.map(markOf), {
    ...options,
    chart,
    inset: options.words.inset,
    beside: coverageLegend(options, 6, 618),
  });
}

/** Room for the words of the legend beside its squares. */
const legendWidth = ({ legend }: CoverageMapOptions): number =>
  SWATCH + 6 + Math.max(...legend.map(({ label }) => textWidth(label, FONT_SIZE)));

/** The same as tiles of one size, where a map has no room for names; the legend in the empty corner if it fits. */
export function coverageTiles(places: readonly CoverageMark[], options: CoverageMapOptions): Element {
  const inCorner = legendWidth(options) < cornerWidth(options);
  return districtTiles(places.map(markOf), {
    ...options,
    chart,
    foot: inCorner ? 4 : options.legend.length * ROW + 14,
    beside: (bottom) => coverageLegend(options, 1, inCorner ? 12 : bottom + 14),
  });
}
