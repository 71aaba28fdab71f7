import type { Words } from './lang.ts';

/** Parts of Liangping's breakdown of tasks. */
export const taskPartLabel = {
  一: { zh: '第一部分', en: 'part one' },
  二: { zh: '第二部分', en: 'part two' },
  三: { zh: '第三部分', en: 'part three' },
  四: { zh: '第四部分', en: 'part four' },
} as const satisfies Record<string, Words>;
