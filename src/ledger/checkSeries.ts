/** No series spans a break: two levels that an inconsistency says must not be joined are of two series. */
import { group } from 'd3';
import type { ReadRows, RowFault } from './ledgerRule.ts';

export function checkSeries({ observations, inconsistencyRows }: ReadRows): RowFault[] {
  const seriesOf = new Map(observations.map(({ id, series }) => [id, series]));
  return [...group(inconsistencyRows, ({ inconsistency }) => inconsistency)].flatMap(([id, rows]) => {
    const side = (role: string) => rows.filter((row) => row.role === role && seriesOf.has(row.observation));
    return side('after_break').flatMap(({ observation: after }) =>
      side('before_break')
        .filter(({ observation: before }) => seriesOf.get(before) === seriesOf.get(after))
        .map(({ observation: before }) => ({
          table: 'observations',
          key: after,
          column: 'series',
          value: seriesOf.get(after) ?? '',
          expected: `another series than that of ${before}: the inconsistency ${id} says that the two must not be joined`,
          fix: 'give the levels before and behind the break a series each',
        })),
    );
  });
}
