import { t } from './t.ts';
import type { Words } from './lang.ts';

/** What a column's cells are, to readers of a codebook. */
export const columnTypeLabel = {
  string: t('文字', 'text'),
  integer: t('整数', 'whole number'),
  number: t('数', 'number'),
  boolean: t('是或否（true、false）', 'true or false'),
  date: t('日期（YYYY-MM-DD）', 'day (YYYY-MM-DD)'),
  list: t('几项文字，用 | 隔开', 'texts separated by |'),
} as const satisfies Record<string, Words>;
