import type { Ledger } from '../ledger/loadLedger.ts';
import { isResult } from './joinObservations.ts';
import { isYearlyProduct } from './keyFigures.ts';

/** Districts a map of growth needs before it is drawn: fewer would be mostly blank. */
const NEEDED = 30;

/** How near the ledger is to a map of growth: the year of which most districts state their growth, and how many do. */
export function growthMapGate({ observations, places }: Pick<Ledger, 'observations' | 'places'>) {
  const districts = new Set(
    places
      .filter(({ place_kind: kind }) => kind !== 'municipality' && kind !== 'development_zone')
      .map(({ id }) => id),
  );
  const stated = observations.filter(
    (row) => isResult(row) && isYearlyProduct(row) && row.basis === 'growth_rate' && districts.has(row.place),
  );
  const years = [...Map.groupBy(stated, ({ period }) => period)].map(([year, rows]) => ({
    year,
    stating: new Set(rows.map(({ place }) => place)).size,
  }));
  const [best = { year: '', stating: 0 }] = years.sort(
    (a, b) => b.stating - a.stating || b.year.localeCompare(a.year),
  );
  return { ...best, needed: NEEDED, drawn: best.stating >= NEEDED };
}
