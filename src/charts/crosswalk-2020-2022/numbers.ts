import type { AwardCategoryRow } from '../../ledger/awardCategories.ts';
import type { MeasureRow } from '../../ledger/measures.ts';
import { DOMAINS, type Domain } from '../../ledger/vocabulary.ts';
import type { CrosswalkLink } from '../../analysis/joinCrosswalk.ts';

/** A field with its groups of 2020 and its measures of 2022, in an order in which few links cross. */
export interface CrosswalkField {
  domain: Domain;
  groups: readonly AwardCategoryRow[];
  measures: readonly MeasureRow[];
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function distinct<Row extends { id: string; no: number }>(rows: readonly (Row | null)[]): Row[] {
  const found = new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
  return [...found.values()].sort((a, b) => a.no - b.no);
}

/** Places rows by a key, equals by their number. */
function sortedBy<Row extends { no: number }>(rows: readonly Row[], key: (row: Row) => number): Row[] {
  return [...rows].sort((a, b) => key(a) - key(b) || a.no - b.no);
}

/**
 * Both sides by field, in the order all pages list fields. Within a field, what comes from or goes to an earlier field
 * stands first, then what stays, then what is gone or new, then what comes from or goes to a later field.
 */
export function arrangeCrosswalk(links: readonly CrosswalkLink[]): CrosswalkField[] {
  const rank = (domain: Domain): number => DOMAINS.indexOf(domain);
  const groups = sortedBy(distinct(links.map(({ category }) => category)), (group) => {
    const targets = links.flatMap(({ category, measure }) =>
      category?.id === group.id && measure !== null ? [rank(measure.domain)] : [],
    );
    // Half a step after what stays in the field: the stub of what is gone lies in nobody's way.
    const target = targets.length === 0 ? rank(group.domain) + 0.5 : mean(targets);
    return rank(group.domain) * DOMAINS.length + target;
  });

  const position = new Map(groups.map(({ id }, index) => [id, index]));
  const lastOf = (domain: Domain): number =>
    groups.findLastIndex((group) => rank(group.domain) <= rank(domain)) + 0.5;
  const measures = sortedBy(distinct(links.map(({ measure }) => measure)), (measure) => {
    const sources = links.flatMap(({ category, measure: to }) =>
      to?.id === measure.id && category !== null ? [position.get(category.id) ?? 0] : [],
    );
    const source = sources.length === 0 ? lastOf(measure.domain) : mean(sources);
    return rank(measure.domain) * groups.length + source;
  });

  return DOMAINS.map((domain) => ({
    domain,
    groups: groups.filter((group) => group.domain === domain),
    measures: measures.filter((measure) => measure.domain === domain),
  })).filter((field) => field.groups.length + field.measures.length > 0);
}
