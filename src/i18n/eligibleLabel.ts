import type { Words } from './lang.ts';

/** Whether a kind of recipient may receive a measure. */
export const eligibleLabel = {
  all: { zh: '可以', en: 'yes' },
  part: { zh: '部分可以', en: 'partly' },
  none: { zh: '未列入', en: 'not named' },
} as const satisfies Record<string, Words>;
