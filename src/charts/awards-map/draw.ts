import type { Districts } from '../../geo/projectDistricts.ts';
import {
  awardFill,
  awardInk,
  awardLegend,
  type LegendStep,
  zoneChips,
  type Zone,
} from '../kit/awardLegend.ts';
import type { ChartOptions } from '../kit/chartOptions.ts';
import { districtMap, type DistrictMark } from '../kit/districtMap.ts';
import { districtTiles } from '../kit/districtTiles.ts';
import { assertDrawable } from '../kit/frame.ts';

/** One place of the map; a zone has neither polygon nor position. */
export interface MapPlace
  extends Zone, Pick<DistrictMark, 'id' | 'inset' | 'lon' | 'lat' | 'column' | 'row'> {
  zone: boolean;
}

export interface AwardsMapOptions extends ChartOptions {
  topology: Districts;
  legend: readonly LegendStep[];
  words: { legend: string; inset: string; zones: string };
}

const chart = 'awards-map';

/** Districts without a commendation are served first: the annotation matters more than one more name. A dark one needs its words whole. */
const marksOf = (places: readonly MapPlace[]): DistrictMark[] =>
  places
    .filter(({ zone }) => !zone)
    .map((place) => ({
      ...place,
      ...{ value: String(place.count), fill: awardFill(place.step), ink: awardInk(place.step) },
      ...{ whole: place.step >= 3, nameWillDo: place.count === 0 },
      turn: place.count === 0 ? -Infinity : -place.count,
    }));

const zonesOf = (places: readonly MapPlace[]): MapPlace[] => places.filter(({ zone }) => zone);

/**
 * Choropleth of the districts by class of commendations, with an enlarged inset and chips for the zones.
 *
 * @param places the place of every polygon, and the zones
 */
export function awardsMap(places: readonly MapPlace[], options: AwardsMapOptions): Element {
  assertDrawable(chart, places, ({ count, step }) => [count, step]);
  const { words, legend, width } = options;
  return districtMap(marksOf(places), {
    ...options,
    chart,
    inset: words.inset,
    beside: [
      zoneChips(zonesOf(places), words.zones, { x: 584, y: 430, right: width }),
      awardLegend(legend, words.legend, { x: 6, y: 606, down: true }),
    ],
  });
}

/** The districts as tiles, the zones beside them. */
export function awardsTiles(places: readonly MapPlace[], options: AwardsMapOptions): Element {
  const { words, legend, width } = options;
  assertDrawable(chart, places, ({ count }) => [count]);
  return districtTiles(marksOf(places), {
    ...options,
    chart,
    foot: 44,
    beside: (bottom) => [
      zoneChips(zonesOf(places), words.zones, { x: 1, y: 12, right: width }),
      awardLegend(legend, words.legend, { x: 1, y: bottom + 12, down: false }),
    ],
  });
}
