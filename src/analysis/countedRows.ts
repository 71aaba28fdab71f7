/** Which observations count: a fact about a document is no figure of a place, and a figure said twice is one. */
import type { ObservationRow } from '../ledger/observations.ts';

type Counted = Pick<ObservationRow, 'kind' | 'restates'>;

export const isCounted = ({ kind, restates }: Counted): boolean => kind !== 'fact' && restates === '';

export const isTarget = (row: Counted): boolean => isCounted(row) && row.kind === 'target';

export const isResult = (row: Counted): boolean => isCounted(row) && row.kind === 'result';
