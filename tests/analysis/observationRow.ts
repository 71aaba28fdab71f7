/** A hand-made observation for tests. */
import type { SegmentedRow } from '../../src/analysis/segmentRows.ts';

/** A stated growth rate of 1 % for 2023, before any break, unless said otherwise. */
export const observationRow = (id: string, extra: Partial<SegmentedRow> = {}): SegmentedRow => ({
  id,
  place: 'a',
  indicator: 'gross-regional-product',
  period: '2023',
  kind: 'result',
  basis: 'growth_rate',
  value: 1,
  unit: '%',
  comparator: 'eq',
  rank_scope: '',
  context_zh: '',
  context_en: '',
  task: '',
  comparability: '',
  segment: 0,
  document: 'd',
  section: 's',
  printed: id,
  start: 0,
  note_zh: '',
  note_en: '',
  ...extra,
});
