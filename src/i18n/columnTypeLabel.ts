import type { Words } from './lang.ts';

/** What a column's cells are, to readers of a codebook. */
export const columnTypeLabel = {
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'whole number' },
  number: { zh: '数', en: 'number' },
  boolean: { zh: '是或否（true、false）', en: 'true or false' },
  date: { zh: '日期（YYYY-MM-DD）', en: 'day (YYYY-MM-DD)' },
  list: { zh: '几项文字，用 | 隔开', en: 'texts separated by |' },
} as const satisfies Record<string, Words>;
