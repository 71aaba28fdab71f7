/** Names of how firmly a target is stated, and of tasks without a number, for readers. */
import { t } from './t.ts';
import type { Words } from './lang.ts';

export const firmnessLabel = {
  exact: t('确定的数', 'exact figure'),
  at_least: t('以上', 'at least'),
  more_than: t('超过或突破', 'more than'),
  at_most: t('以内', 'at most'),
  about: t('左右或量级', 'about'),
  no_number: t('没有数字', 'no number'),
} as const satisfies Record<string, Words>;
