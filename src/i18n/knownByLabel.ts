import type { Words } from './lang.ts';

/** How it is known whether a target was met. */
export const knownByLabel = {
  '': { zh: '无法判断', en: 'it cannot be judged' },
  computed: { zh: '本站计算', en: 'computed here' },
  stated: { zh: '文件自己说的', en: 'stated by a document' },
} as const satisfies Record<string, Words>;
