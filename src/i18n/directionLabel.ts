import type { Words } from './lang.ts';

/** Whether more of an indicator is better. */
export const directionLabel = {
  up: { zh: '越多越好', en: 'more is better' },
  down: { zh: '越少越好', en: 'less is better' },
  neutral: { zh: '无所谓好坏', en: 'neither' },
} as const satisfies Record<string, Words>;
