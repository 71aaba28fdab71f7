/** The words of a column's small picture: names of its values, ends of its axis, and all of it for those who cannot see it. */
import { t } from '../../i18n/t.ts';
import type { ColumnSummary } from '../../analysis/summariseColumn.ts';
import type { SummaryPicture } from './columnSummary.ts';
import { formatList } from '../../format/formatList.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import type { Lang } from '../../i18n/lang.ts';
import { words } from '../../i18n/words.ts';

export interface ColumnPicture {
  picture: SummaryPicture;
  label: string;
}

/** Days since the epoch. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

function othersLabel(count: number, lang: Lang): string {
  return t(`其余${String(count)}种`, `${String(count)} others`)[lang];
}

/**
 * @param nameOf a value in a reader's words
 * @returns `undefined` where a picture would say nothing: texts that are all different, columns without a value
 */
export function columnPicture(
  summary: ColumnSummary,
  nameOf: (value: string) => string,
  lang: Lang,
): ColumnPicture | undefined {
  if (summary.form === 'values') {
    const { values, others } = summary;
    const shown = values.map(({ value, count }) => ({ label: nameOf(value), count, rest: false }));
    const rest = { label: othersLabel(others.values, lang), count: others.rows, rest: true };
    const bars = others.values > 0 ? [...shown, rest] : shown;
    const spoken = bars.map(({ label, count }) => `${label} ${words[lang].rows(count)}`);
    return { picture: { form: 'bars', bars }, label: formatList(spoken, lang) };
  }
  if (summary.form === 'numbers') {
    const { bins, least, most, median } = summary;
    const ends = [formatNumber(least, 4), formatNumber(most, 4)] as const;
    const middle = formatNumber(median, 4);
    const label = t(
      `从${ends[0]}到${ends[1]}的分布，中位数${middle}`,
      `Distribution from ${ends[0]} to ${ends[1]}, median ${middle}`,
    )[lang];
    return { picture: { form: 'histogram', counts: bins.map(({ count }) => count), ends }, label };
  }
  if (summary.form === 'days') {
    const ends = [summary.days[0] ?? '', summary.days.at(-1) ?? ''] as const;
    const label = t(`从${ends[0]}到${ends[1]}的日子`, `Days from ${ends[0]} to ${ends[1]}`)[lang];
    return { picture: { form: 'days', days: summary.days.map(dayNumber), ends }, label };
  }
  return undefined;
}
