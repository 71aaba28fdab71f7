import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';

const enDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as readers write it: 2026年11月30日 / 30 November 2026. */
export function formatDay(day: string, lang: Lang): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return t(`${year}年${String(Number(month))}月${String(Number(date))}日`, enDay.format(new Date(day)))[lang];
}
