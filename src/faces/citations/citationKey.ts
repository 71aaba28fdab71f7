import type { Citation } from './citation.ts';

/** A name for the entry in a reference manager: plain letters, digits and hyphens. */
export function citationKey({ kind, id }: Citation): string {
  return `chongqing-ledger-${kind}-${id.replace(/[^\w-]+/g, '-')}`;
}
