import { assertDrawable } from '../kit/frame.ts';
import type { ChartOptions } from '../kit/chartOptions.ts';
import { cityPanel, type CityPanel } from './cityPanel.ts';
import { placeStrips, type Strips } from './placeStrips.ts';

/** The municipality large, on a scale from zero; below it a row per place, on no scale but that of years. */
export function gdpTimeline(city: CityPanel, strips: Strips, options: ChartOptions): Element {
  assertDrawable('gdp-timeline', city.marks, ({ year, value }) => [year, value]);
  assertDrawable(
    'gdp-timeline',
    strips.groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks)),
    ({ year }) => [year],
  );
  return placeStrips(strips, cityPanel(city, options), options);
}
