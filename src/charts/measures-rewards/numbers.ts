import { DOMAINS, type Domain } from '../../ledger/vocabulary.ts';
import type { MeasureRow } from '../../ledger/measures.ts';

/** Measures of one domain, in the order of the document. */
export interface MeasureDomain<Item> {
  domain: Domain;
  items: readonly Item[];
}

/** Measures under their domains, in the order of the domains; a domain without a measure is left out. */
export function groupByDomain<Item extends { measure: Pick<MeasureRow, 'domain' | 'no'> }>(
  items: readonly Item[],
): MeasureDomain<Item>[] {
  return DOMAINS.map((domain) => ({
    domain,
    items: items
      .filter(({ measure }) => measure.domain === domain)
      .sort((a, b) => a.measure.no - b.measure.no),
  })).filter((group) => group.items.length > 0);
}
