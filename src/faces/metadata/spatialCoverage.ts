import type { PlaceRow } from '../../ledger/places.ts';
import type { Words } from '../../i18n/lang.ts';
import type { LoadedTable } from './drawnFrom.ts';

const FEW = 6;

/** Names of the places the rows are about, where they are few; many are simply Chongqing. */
export function spatialCoverage({ rows }: LoadedTable, places: readonly PlaceRow[]): Words[] {
  const ids = new Set(rows.map(({ place }) => place));
  const named = places.filter(({ id, place_kind: kind }) => ids.has(id) && kind !== 'municipality');
  if (named.length > FEW) return [];
  return named.map(({ name_zh: zh, name_en: en }) => ({ zh, en }));
}
