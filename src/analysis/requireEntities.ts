import { ComparabilityError } from './comparePair.ts';

/**
 * Passes rows on if enough different entities stand in them: a ranking or comparison of fewer says nothing, and is refused.
 * Several rows of one entity count once.
 *
 * @param chart id of the chart, for the message
 * @param needed how many entities the comparison takes, at least 2
 * @param entityOf whose figure a row is
 * @throws ComparabilityError that names the entities there are and how many are needed
 */
export function requireEntities<Row>(
  chart: string,
  rows: readonly Row[],
  needed: number,
  entityOf: (row: Row) => string,
): readonly Row[] {
  if (needed < 2) {
    throw new RangeError(`chart ${chart}: a comparison takes at least 2 entities, not ${String(needed)}`);
  }
  const entities = [...new Set(rows.map(entityOf))];
  if (entities.length >= needed) return rows;
  const named = entities.length === 0 ? 'none' : entities.join(', ');
  throw new ComparabilityError(
    `chart ${chart}: ${String(entities.length)} of the ${String(needed)} entities a comparison needs (${named}): add figures of others, or show it without comparing`,
  );
}
