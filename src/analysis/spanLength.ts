import type { ObservationRow } from '../ledger/observations.ts';
import { readPeriod } from '../ledger/readPeriod.ts';
import { periodLength } from './periodLength.ts';

/** How long a figure's own time is and, of a comparison, how far behind lies what it is compared with. */
export function spanLength({
  period,
  reference_period: reference,
}: Pick<ObservationRow, 'period' | 'reference_period'>): string {
  const own = String(periodLength(period));
  if (reference === '') return own;
  return `${own} against ${String((readPeriod(period).to ?? 0) - (readPeriod(reference).to ?? 0))}`;
}
