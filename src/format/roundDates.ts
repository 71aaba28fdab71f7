import { inLanguage } from '../i18n/inLanguage.ts';
import type { Lang } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';

/** A step with a deadline: an ISO day, and the words that give it. */
interface DatedStep {
  name_zh: string;
  name_en: string;
  deadline: string;
  printed: string;
}

const enMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The deadline as the document gives it: a day, or the end of a month, whose last day the row infers. */
function deadlineText({ deadline, printed }: DatedStep, lang: Lang): string {
  const date = new Date(deadline);
  const day = String(date.getUTCDate());
  const zhMonth = `${String(date.getUTCFullYear())}年${String(date.getUTCMonth() + 1)}月`;
  return printed.includes('底前')
    ? t(`${zhMonth}底前`, `by the end of ${enMonth.format(date)}`)[lang]
    : t(`${zhMonth}${day}日前`, `by ${day} ${enMonth.format(date)}`)[lang];
}

/** The dates of a round in a line, each with what is due. */
export const roundDates = (dated: readonly DatedStep[], lang: Lang): string =>
  dated
    .map((step) => {
      const [name, deadline] = [inLanguage(step, 'name', lang), deadlineText(step, lang)];
      return t(`${deadline}${name}`, `${name.toLowerCase()} ${deadline}`)[lang];
    })
    .join(t('；', '; ')[lang]);
