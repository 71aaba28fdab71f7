import type { AgencyRow } from '../ledger/agencies.ts';

/** A name such as “all townships”, which stands for bodies the document does not list. */
export const isCollective = ({ agency_kind: kind }: Pick<AgencyRow, 'agency_kind'>): boolean =>
  kind === 'collective';
