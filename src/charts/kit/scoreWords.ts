/** What a target with its verdict is called, how far its result lies from it, and what stands beside it where it cannot be judged. */
import type { JoinedObservation } from '../../analysis/joinObservations.ts';
import type { Score, ScoredTarget } from '../../analysis/scoreTargets.ts';
import { countWord } from '../../format/formatList.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { formatPeriod } from '../../format/formatPeriod.ts';
import { shortPlaceName } from '../../format/placeName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import type { IndicatorRow } from '../../ledger/indicators.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { basisLabel, scopeWords, verdictLabel, type Verdict } from '../../ledger/vocabulary.ts';
import { figureText } from './tracedColumns.ts';

/** Site path of the row of the document's page that states it. */
export const rowPath = ({ document, id }: { document: string; id: string }): string =>
  `/documents/${document}/#${id}`;

/** The sign of a verdict without its word, and the word without its sign. */
export const verdictSign = (verdict: Verdict): string => verdictLabel[verdict].zh.split(' ')[0] ?? '';
export const verdictWord = (verdict: Verdict, lang: Lang): string =>
  verdictLabel[verdict][lang].replace(/^\S+ /, '');

/** "低3.6个百分点" / "3.6 points below"; of amounts "低5%" / "5% below". */
export function distanceWords(
  { distance, measure }: Pick<Score, 'distance' | 'measure'>,
  lang: Lang,
): string {
  if (distance === null) return '';
  if (distance === 0) return t('与目标相同', 'equal to the target')[lang];
  const side = (distance > 0 ? t('高', 'above') : t('低', 'below'))[lang];
  const size = Math.abs(distance);
  const share = `${formatNumber(size * 100, 1)}%`;
  return measure === 'share'
    ? t(`${side}${share}`, `${share} ${side}`)[lang]
    : t(`${side}${formatNumber(size)}个百分点`, `${countWord(size, 'point')} ${side}`)[lang];
}

/** Sign of the verdict and distance, or nothing where there is no result. */
export const scoreWords = ({ verdict, score }: ScoredTarget, lang: Lang): string =>
  score === null ? '' : `${verdictSign(verdict)} ${distanceWords(score, lang)}`;

interface Promised {
  place: PlaceRow;
  indicator: IndicatorRow;
}

/** Name of what was promised; a development zone is named, for its figures are not the district's. */
export function promiseName({ place, indicator }: Promised, lang: Lang, within = (name: string) => name) {
  const name = within(inLanguage(indicator, 'name', lang));
  if (place.place_kind !== 'development_zone') return name;
  return t(`${place.name_zh}${name}`, `${name}, ${shortPlaceName(place, lang)}`)[lang];
}

/** A growth below zero is said as a fall, unless it is a bound, whose side would turn with the sign. */
const isFall = ({ basis, value, comparator }: ObservationRow): boolean =>
  basis === 'growth_rate' && value < 0 && (comparator === 'eq' || comparator === 'about');

/** A target in words with what its number is: "增长20%以上", "40%以上（占工业投资比重）". */
export function targetWords(target: ObservationRow, lang: Lang): string {
  const figure = figureText(target, lang);
  const said = [scopeWords(target.scope, lang), inLanguage(target, 'context', lang)];
  const context = said.filter((part) => part !== '').join(LANGUAGES[lang].comma);
  if (context !== '') return t(`${figure}（${context}）`, `${figure} (${context})`)[lang];
  if (target.basis !== 'growth_rate' && target.basis !== 'increment') return figure;
  if (isFall(target)) {
    const fall = figureText({ ...target, value: -target.value }, lang);
    return t(`下降${fall}`, `${fall} (fall)`)[lang];
  }
  const basis = basisLabel[target.basis][lang];
  return t(`${basis}${figure}`, `${figure} (${basis})`)[lang];
}

/** Why a stated figure decides nothing, in the order in which a reader would ask. */
function whyNot(target: ObservationRow, stated: ObservationRow, lang: Lang): string {
  const differs = (...columns: (keyof ObservationRow)[]): boolean =>
    columns.some((column) => target[column] !== stated[column]);
  if (differs('indicator', 'body')) return t('另一个指标', 'another indicator')[lang];
  if (differs('breakdown')) return t('只是一部分', 'a part of it')[lang];
  if (differs('period')) return t('另一个时期', 'another period')[lang];
  if (differs('basis') && target.basis === 'growth_rate') return t('不是增速', 'not its growth')[lang];
  if (differs('basis', 'unit')) return t('另一种数', 'another kind of figure')[lang];
  if (differs('scope', 'series')) return t('口径不同', 'another scope')[lang];
  return t('不能定论', 'it leaves the question open')[lang];
}

/** "基础设施投资增长3.2%（另一个指标）": what a document states beside a target that it does not answer. */
export function besideWords(
  target: ObservationRow,
  { row, indicator }: Pick<JoinedObservation, 'row' | 'indicator'>,
  lang: Lang,
): string {
  const name = row.indicator === target.indicator ? '' : inLanguage(indicator, 'name', lang);
  const period = row.period === target.period ? '' : formatPeriod(row.period, lang);
  const basis = row.basis === 'level' || row.basis === 'count' ? '' : basisLabel[row.basis][lang];
  const figure = figureText(row, lang);
  const after = [period, basis].filter((part) => part !== '').join(', ');
  const why = whyNot(target, row, lang);
  return t(
    `${name}${period}${period === '' ? '' : '年'}${basis}${figure}（${why}）`,
    `${name === '' ? '' : `${name}: `}${figure}${after === '' ? '' : `, ${after}`} (${why})`,
  )[lang];
}
