import { t } from '../i18n/t.ts';

/** A period as tables write it → as readers do. Says nothing of a period that is not stated. */

type Lang = 'zh' | 'en';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WITHIN = /^(\d{4})-01\/\d{4}-(\d{2})$/;

/** `2023`, `2021–2025`, 至2027 / up to 2027, 2023年1—9月 / Jan–Sep 2023. */
export function formatPeriod(period: string, lang: Lang): string {
  const [, year, month] = WITHIN.exec(period) ?? [];
  if (year !== undefined)
    return t(`${year}年1—${String(Number(month))}月`, `Jan–${MONTHS[Number(month) - 1] ?? ''} ${year}`)[lang];
  if (period.startsWith('/')) return `${t('至', 'up to ')[lang]}${period.slice(1)}`;
  return period.replace('/', '–');
}

/** The period, and what the figure is compared with where that is another than the year before. */
export function formatPeriods(
  { period, reference_period: reference }: { period: string; reference_period: string },
  lang: Lang,
): string {
  const own = formatPeriod(period, lang);
  if (reference === '') return own;
  return t(`${own}，比${formatPeriod(reference, lang)}`, `${own} against ${formatPeriod(reference, lang)}`)[
    lang
  ];
}
