import type { Words } from './lang.ts';

/** How firmly a figure is stated, of the signs in the tables. */
export const comparatorLabel = {
  '=': { zh: '就是', en: 'exactly' },
  '~': { zh: '左右', en: 'about' },
  '>=': { zh: '以上', en: 'at least' },
  '>': { zh: '超过', en: 'more than' },
  '<=': { zh: '以内', en: 'at most' },
  '<': { zh: '低于', en: 'less than' },
} as const satisfies Record<string, Words>;
