/** Targets and their results in words, as several charts say them. */
import type { ScoredTarget } from '../../analysis/scoreTargets.ts';
import type { IndicatorRow } from '../../ledger/indicators.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { countWord } from '../../format/countWord.ts';
import { formatFigure } from '../../format/formatFigure.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { shortPlaceName } from '../../format/placeName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { scopeWords } from '../../i18n/observationLabel.ts';
import { unitLabel } from '../../i18n/unitLabel.ts';
import { basisLabel, verdictLabel } from '../../i18n/vocabularyLabel.ts';
import type { Cell } from '../kit/defineChart.ts';

export const figureWords = (row: ObservationRow, lang: Lang): string => formatFigure(row, lang, unitLabel);

const indicatorName = (row: IndicatorRow, lang: Lang): string => inLanguage(row, 'name', lang);

/** Site path of the row of the document's page that states it. */
export const rowPath = ({ document, id }: ObservationRow): string => `/documents/${document}/#${id}`;

/** The printed words of an observation, linked to where they stand. */
export const printedCell = (row: ObservationRow): Cell => ({
  text: row.printed,
  path: rowPath(row),
  lang: 'zh-CN',
});

/** The symbol of a verdict without its word, which stands near. */
const verdictSymbol = ({ verdict }: ScoredTarget): string => verdictLabel[verdict].zh.split(' ')[0] ?? '';

/** "低3.6个百分点" / "3.6 points below". */
export function distanceWords(distance: number, lang: Lang): string {
  if (distance === 0) return lang === 'zh' ? '与目标相同' : 'equal to the target';
  const size = Math.abs(distance);
  if (lang === 'zh') return `${distance > 0 ? '高' : '低'}${formatNumber(size)}个百分点`;
  return `${countWord(size, 'point')} ${distance > 0 ? 'above' : 'below'}`;
}

/** Verdict symbol and distance, or nothing where there is no result. */
export const scoreWords = (row: ScoredTarget, lang: Lang): string =>
  row.score === null ? '' : `${verdictSymbol(row)} ${distanceWords(row.score.distance, lang)}`;

/** Name of what was promised; a development zone is named, for its figures are not the district's. */
export function promiseName({ place, indicator }: { place: PlaceRow; indicator: IndicatorRow }, lang: Lang) {
  const name = indicatorName(indicator, lang);
  if (place.place_kind !== 'development_zone') return name;
  return lang === 'zh' ? `${place.name_zh}${name}` : `${name}, ${shortPlaceName(place, lang)}`;
}

/** A target in words with what its number is: "增长20%以上", "40%以上（占工业投资比重）". */
export function targetWords(target: ObservationRow, lang: Lang): string {
  const figure = figureWords(target, lang);
  const said = [scopeWords(target.scope, lang), inLanguage(target, 'context', lang)];
  const context = said.filter((part) => part !== '').join(LANGUAGES[lang].comma);
  if (context !== '') return lang === 'zh' ? `${figure}（${context}）` : `${figure} (${context})`;
  if (target.basis !== 'growth_rate' && target.basis !== 'increment') return figure;
  const basis = basisLabel[target.basis][lang];
  return lang === 'zh' ? `${basis}${figure}` : `${figure} (${basis})`;
}
