import { t } from '../i18n/t.ts';
import type { Words } from '../i18n/lang.ts';

/** How long figures that share a scale are about, where it is not one year: what is short is named after its place in the year. */
const WITHIN_A_YEAR: Readonly<Record<number, Words>> = {
  3: t('一季度', 'first quarter'),
  6: t('上半年', 'first half-year'),
  9: t('前三季度', 'first three quarters'),
};

const UNBOUNDED: Readonly<Record<'open' | 'none', Words>> = {
  open: t('起止年份未写全', 'first or last year not stated'),
  none: t('没有写时间', 'no time stated'),
};

const DIGITS = '零一两三四五六七八九';
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const YEAR = 12;
const NOTHING: Words = t('', '');

/** Empty for one year, which is what figures are about unless it is said otherwise; a number is of months. */
export function periodLengthLabel(length: number | 'open' | 'none'): Words {
  if (typeof length === 'string') return UNBOUNDED[length];
  if (length === YEAR) return NOTHING;
  const within = WITHIN_A_YEAR[length];
  if (within !== undefined) return within;
  const [count, zh, en] = length % YEAR === 0 ? [length / YEAR, '年', 'year'] : [length, '个月', 'month'];
  return t(
    `${DIGITS[count] ?? String(count)}${zh}`,
    `${COUNTS[count] ?? String(count)} ${en}${count === 1 ? '' : 's'}`,
  );
}

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
