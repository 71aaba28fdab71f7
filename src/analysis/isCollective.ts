import type { AgencyRow } from '../datasets/agencies.ts';

/** A name such as “all townships”, which stands for bodies the document does not list. */
export const isCollective = ({ kind }: Pick<AgencyRow, 'kind'>): boolean => kind === 'collective';
