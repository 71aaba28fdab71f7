import { LANGUAGES, type Lang, type Words } from '../i18n/lang.ts';
import { t } from '../i18n/t.ts';
import { precisionLabel, scopeLabel, vintageLabel, type Vintage } from './vocabulary.ts';

/** On which scope a document says it counts a figure; nothing where it does not say. */
export const scopeWords = (scope: keyof typeof scopeLabel | '', lang: Lang): string =>
  scope === '' ? '' : scopeLabel[scope][lang];

/** A level of a named series may be set beside those of the same series only; a series is named by its first year. */
function seriesWords(series: string, lang: Lang): string {
  const year = /-(\d{4})$/u.exec(series)?.[1];
  if (year === undefined) return t('序列有中断', 'its series breaks')[lang];
  return t(`${year}年起的序列`, `series from ${year}`)[lang];
}

const RESTATED: Words = t('重述', 'said again');

/** What of an observation its status is told by. */
interface FigureStatus {
  vintage: Vintage;
  precision: keyof typeof precisionLabel;
  comparator: string;
  series: string;
  restates: string;
}

/** What must be known of a figure before it is used: how final and how exact it is, and whether its series breaks. */
export function statusWords(
  { vintage, precision, comparator, series, restates }: FigureStatus,
  lang: Lang,
): string {
  return [
    vintage === '' ? '' : vintageLabel[vintage][lang],
    precision === 'rounded' && comparator === 'eq' ? precisionLabel.rounded[lang] : '',
    series === '' ? '' : seriesWords(series, lang),
    restates === '' ? '' : RESTATED[lang],
  ]
    .filter((part) => part !== '')
    .join(LANGUAGES[lang].comma);
}
