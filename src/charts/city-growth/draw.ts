import { WIDE_FROM } from '../kit/chartOptions.ts';
import { assertDrawable } from '../kit/frame.ts';
import { drawAcross } from './drawAcross.ts';
import { drawDown } from './drawDown.ts';
import type { CityGrowthOptions, YearMarks } from './yearMarks.ts';

/** Targets hollow and results solid by year, from zero; time runs down where a year has no room for its words. */
export function cityGrowth(years: readonly YearMarks[], options: CityGrowthOptions): Element {
  assertDrawable('city-growth', years, ({ year, target, result }) => [
    ...[year, result?.value ?? 0, target?.value ?? 0, target?.room ?? 0],
  ]);
  return options.width >= WIDE_FROM ? drawAcross(years, options) : drawDown(years, options);
}
