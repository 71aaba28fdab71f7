/** A hand-made indicator for tests. */
import type { IndicatorRow } from '../../src/ledger/indicators.ts';

/** An amount of the economy in 亿元 of which more is better, unless said otherwise. */
export const indicatorRow = (id: string, extra: Partial<IndicatorRow> = {}): IndicatorRow => ({
  id,
  name_zh: id,
  name_en: id,
  unit: '亿元',
  definition_zh: id,
  definition_en: id,
  direction: 'up',
  core: false,
  exact_match: '',
  field: 'economy',
  ...extra,
});
