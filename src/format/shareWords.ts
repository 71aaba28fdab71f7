import { t } from '../i18n/t.ts';
import type { Lang } from '../i18n/lang.ts';
import { formatNumber } from './formatNumber.ts';

/** From here on a share is called nearly half, and up to here more than half. */
const ABOUT = 0.05;

/** A share as a reader would say it, before “of”: nearly half of, half of, more than half of; elsewhere in per cent. 49.6% is not half. */
export function shareWords(share: number, lang: Lang): string {
  if (share === 0.5) return t('一半', 'half of')[lang];
  if (Math.abs(share - 0.5) >= ABOUT) {
    const percent = formatNumber(100 * share, 1);
    return t(`${percent}%`, `${percent}% of`)[lang];
  }
  return share < 0.5 ? t('近一半', 'nearly half of')[lang] : t('一半多', 'more than half of')[lang];
}
