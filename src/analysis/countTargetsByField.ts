import { group } from 'd3';
import type { IndicatorRow } from '../datasets/indicators.ts';
import type { ObservationRow } from '../datasets/observations.ts';
import { FIELDS, type Field } from '../datasets/vocabulary.ts';

/** How many numeric targets a document states for a place in a field; 0 says it states none. */
export interface FieldTargets {
  document: string;
  place: string;
  field: Field;
  count: number;
  /** Ids of the targets, in document order. */
  ids: readonly string[];
}

/** Fields by all targets in them, most first; equals in the order of the vocabulary. */
function fieldsByTargets(targets: readonly ObservationRow[], fieldOf: ReadonlyMap<string, Field>): Field[] {
  const count = (field: Field): number =>
    targets.filter(({ indicator }) => fieldOf.get(indicator) === field).length;
  return [...FIELDS].sort((a, b) => count(b) - count(a));
}

/**
 * Every field for every document and place with targets.
 *
 * @returns field by field, the one with most targets first; within a field in the order of the observations
 */
export function countTargetsByField(
  observations: readonly ObservationRow[],
  indicators: readonly IndicatorRow[],
): FieldTargets[] {
  const fieldOf = new Map(indicators.map(({ id, field }) => [id, field]));
  const targets = observations.filter(({ kind }) => kind === 'target');
  const owners = [...group(targets, ({ document, place }) => `${document} ${place}`).values()];
  return fieldsByTargets(targets, fieldOf).flatMap((field) =>
    owners.flatMap((rows) => {
      const [first] = rows;
      if (first === undefined) return [];
      const ids = rows.filter(({ indicator }) => fieldOf.get(indicator) === field).map(({ id }) => id);
      return [{ document: first.document, place: first.place, field, count: ids.length, ids }];
    }),
  );
}
