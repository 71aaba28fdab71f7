import type { Comparator } from '../ledger/vocabulary.ts';

/** A comparator as it reads where its number is seen from the other side: at least 4 below is at most −4 above. */
export const turnedComparator: Readonly<Record<Comparator, Comparator>> = {
  eq: 'eq',
  about: 'about',
  ge: 'le',
  gt: 'lt',
  le: 'ge',
  lt: 'gt',
};
