import type { CrosswalkRow } from '../../ledger/crosswalk.ts';
import { crosswalkForm } from './crosswalkForm.ts';
import type { CrosswalkLayout } from './layCrosswalk.ts';
import type { Ribbon } from './ribbons.ts';

/** A judgement: a band between a group and a measure, or the stub of one where an end is missing. */
export interface CrosswalkBandLink {
  id: string;
  group: string | null;
  measure: string | null;
  relation: CrosswalkRow['relation'];
  confidence: CrosswalkRow['confidence'];
  description: string;
}

/** Length of a band that has only one end. */
const STUB = 24;
/** Bands of one measure arrive this far below each other. */
const APART = 10;

type Ends = Pick<Ribbon, 'x1' | 'x2' | 'y1' | 'y2'>;

/** Where the bands of a measure arrive, one under the other. */
function arrivals(links: readonly CrosswalkBandLink[], { groups, measures }: CrosswalkLayout) {
  const heightOf = new Map(groups.map(({ id, y }) => [id, y]));
  return new Map(
    measures.flatMap(({ id, y }) => {
      const own = links
        .filter(({ measure }) => measure === id)
        .sort((a, b) => (heightOf.get(a.group ?? '') ?? 0) - (heightOf.get(b.group ?? '') ?? 0));
      return own.map((link, index) => [link.id, y + (index - (own.length - 1) / 2) * APART] as const);
    }),
  );
}

/**
 * Bands between placed nodes.
 *
 * @param x inner edges of the bars of both sides
 */
export function crosswalkBands(
  links: readonly CrosswalkBandLink[],
  layout: CrosswalkLayout,
  x: [number, number],
): Ribbon[] {
  const departure = new Map(layout.groups.map(({ id, y }) => [id, y]));
  const arrival = arrivals(links, layout);
  return links.map((link) => {
    const from = link.group === null ? undefined : departure.get(link.group);
    const to = arrival.get(link.id);
    if ((from === undefined && link.group !== null) || (to === undefined && link.measure !== null))
      throw new RangeError(`crosswalk: no node for an end of ${link.id}`);
    const ends: Ends = {
      x1: from === undefined ? x[1] - STUB : x[0],
      x2: to === undefined ? x[0] + STUB : x[1],
      y1: from ?? to ?? NaN,
      y2: to ?? from ?? NaN,
    };
    return {
      id: link.id,
      description: link.description,
      ...ends,
      ...crosswalkForm(link.relation, link.confidence),
    };
  });
}
