/** A hand-made observation for tests. */
import type { ObservationRow } from '../../src/ledger/observations.ts';
import { periodDays } from '../../src/ledger/readPeriod.ts';

/** An exact result of 1 % growth in 2023, of the whole place and before any break, unless said otherwise. */
export function observationRow(id: string, extra: Partial<ObservationRow> = {}): ObservationRow {
  const { period = '2023', reference_period: reference = '', value = 1 } = extra;
  const [days, referenceDays] = [periodDays(period), periodDays(reference)];
  return {
    id,
    place: 'a',
    body: '',
    indicator: 'gross-regional-product',
    breakdown: '',
    scope: '',
    period,
    period_start: days.start,
    period_end: days.end,
    reference_period: reference,
    reference_start: referenceDays.start,
    reference_end: referenceDays.end,
    kind: 'result',
    basis: 'growth_rate',
    value,
    unit: '%',
    value_base: value,
    comparator: 'eq',
    rank_of: '',
    rank_scope: '',
    series: '',
    vintage: '',
    precision: 'exact',
    looked_up: 'whole',
    restates: '',
    context_zh: '',
    context_en: '',
    task: '',
    document: 'd',
    section: 's',
    printed: id,
    start: 0,
    note_zh: '',
    note_en: '',
    ...extra,
  };
}
