/** Rows of the matrix of targets by field, and what they say of each place. */
import { byId } from '../analysis/byId.ts';
import { countTargetsByField, type FieldTargets } from '../analysis/countTargetsByField.ts';
import type { PlaceRow } from '../datasets/places.ts';
import type { Sources } from './defineChart.ts';
import { TARGET_DOCUMENTS } from './firmnessRows.ts';

export interface FieldRow extends Omit<FieldTargets, 'place'> {
  place: PlaceRow;
  /** Year of the document. */
  year: string;
  example: { id: string; document: string; printed: string } | null;
}

/** A district's field with most targets, and the fields in which it states none. */
export interface Owner {
  place: PlaceRow;
  year: string;
  total: number;
  top: FieldRow;
  own: readonly FieldRow[];
  empty: readonly FieldRow[];
}

/** Every field of every place with targets, places in the order of their documents. */
export function fieldTargetRows({ ledger }: Sources): FieldRow[] {
  const placeOf = byId(ledger.places);
  const phrases = byId(ledger.observations);
  const rows = countTargetsByField(ledger.observations, ledger.indicators).flatMap((row) => {
    const place = placeOf.get(row.place);
    const year = /\d{4}/.exec(row.document)?.[0] ?? '';
    return place === undefined
      ? []
      : [{ ...row, place, year, example: phrases.get(row.ids[0] ?? '') ?? null }];
  });
  return [...Map.groupBy(rows, ({ field }) => field).values()].flatMap((own) =>
    TARGET_DOCUMENTS.flatMap((id) =>
      own.filter(({ document }) => document === id).sort((a, b) => a.place.sort - b.place.sort),
    ),
  );
}

/** What the rows say of each place, in order. */
export function ownersOf(rows: readonly FieldRow[]): Owner[] {
  return [...Map.groupBy(rows, ({ document, place }) => `${document}-${place.id}`).values()].flatMap(
    (own) => {
      const top = [...own].sort((a, b) => b.count - a.count)[0];
      if (top === undefined) return [];
      const total = own.reduce((sum, { count }) => sum + count, 0);
      return [
        { place: top.place, year: top.year, total, top, own, empty: own.filter(({ count }) => count === 0) },
      ];
    },
  );
}
