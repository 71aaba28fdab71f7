import { t } from './t.ts';
import type { Words } from './lang.ts';

/** Whether a kind of recipient may receive a measure. */
export const eligibleLabel = {
  all: t('可以', 'yes'),
  part: t('部分可以', 'partly'),
  none: t('未列入', 'not named'),
} as const satisfies Record<string, Words>;
