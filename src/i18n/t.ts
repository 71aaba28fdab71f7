import type { Lang } from './lang.ts';

/**
 * A text is a pair: `t('中文', 'English')[lang]`. Both languages stand side by side, so that neither can be forgotten.
 * Markup and numbers can be pairs too.
 */
export const t = <Text>(zh: Text, en: Text): Readonly<Record<Lang, Text>> => ({ zh, en });
