/** Names of how firmly a target is stated, and of tasks without a number, for readers. */
import type { Words } from './lang.ts';

export const firmnessLabel = {
  exact: { zh: '确定的数', en: 'exact figure' },
  at_least: { zh: '以上', en: 'at least' },
  more_than: { zh: '超过或突破', en: 'more than' },
  at_most: { zh: '以内', en: 'at most' },
  about: { zh: '左右或量级', en: 'about' },
  no_number: { zh: '没有数字', en: 'no number' },
} as const satisfies Record<string, Words>;
