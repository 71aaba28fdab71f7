import { t } from './t.ts';
import type { Words } from './lang.ts';

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

const DIGITS = '零一二三四五六七八九';
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const YEAR = 12;
const NOTHING: Words = t('', '');

/** Empty for one year, which is what figures are about unless it is said otherwise; a number is of months. */
export function periodLengthLabel(length: number | 'open' | 'none'): Words {
  if (typeof length === 'string') return UNBOUNDED[length];
  if (length === YEAR) return NOTHING;
  const years = length / YEAR;
  return (
    WITHIN_A_YEAR[length] ??
    t(`${DIGITS[years] ?? String(years)}年`, `${COUNTS[years] ?? String(years)} years`)
  );
}
