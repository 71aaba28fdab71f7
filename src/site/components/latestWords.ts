import { isResult, isTarget, type JoinedObservation } from '../../analysis/joinObservations';
import type { IndicatorView } from '../../analysis/indicatorView';
import { formatFigure } from '../../format/formatFigure';
import { countWord, formatList } from '../../format/formatList';
import { formatPeriods } from '../../format/formatPeriod';
import { shortPlaceName } from '../../format/placeName';
import type { Lang } from '../../i18n/lang';
import { t } from '../../i18n/t';
import { basisLabel, statusWords } from '../../ledger/vocabulary';

/** Place, time and figure of one row. */
function figureWords({ row, place }: JoinedObservation, lang: Lang): string {
  const period = { zh: formatPeriods(row, 'zh'), en: formatPeriods(row, 'en') };
  const status = statusWords(row, lang);
  // An amount needs no word for being one.
  const basis =
    row.basis === 'level'
      ? { zh: '', en: '' }
      : { zh: basisLabel[row.basis].zh, en: `${basisLabel[row.basis].en} ` };
  return t(
    `${shortPlaceName(place, 'zh')}${period.zh}${/\d$/.test(period.zh) ? '年' : ''}，${basis.zh}${formatFigure(row, 'zh')}${status === '' ? '' : `（${status}）`}`,
    `${shortPlaceName(place, 'en')}, ${period.en}: ${basis.en.toLowerCase()}${formatFigure(row, 'en')}${status === '' ? '' : ` (${status})`}`,
  )[lang];
}

/** The latest figures of an indicator, in a sentence or two. */
export function latestWords({ result, target }: IndicatorView['latest'], lang: Lang): string {
  const said = [
    result === undefined
      ? ''
      : t(`最近的结果：${figureWords(result, 'zh')}。`, `Latest result: ${figureWords(result, 'en')}.`)[lang],
    target === undefined
      ? ''
      : t(`目标：${figureWords(target, 'zh')}。`, `Target: ${figureWords(target, 'en')}.`)[lang],
  ];
  return said.filter((part) => part !== '').join(t('', ' ')[lang]);
}

/** How many figures there are, of which kind, and of which places. */
export function countWords(name: string, observations: readonly JoinedObservation[], lang: Lang): string {
  const targets = observations.filter(({ row }) => isTarget(row)).length;
  const results = observations.filter(({ row }) => isResult(row)).length;
  const others = observations.length - targets - results;
  const places = formatList([...new Set(observations.map(({ place }) => shortPlaceName(place, lang)))], lang);
  return t(
    `${name}：${targets}个目标，${results}个结果${others === 0 ? '' : `，${others}个是重述或文件自述`}，来自${places}。`,
    `${countWord(targets, 'target')}, ${countWord(results, 'result')}${others === 0 ? '' : ` and ${others} said again or about the document`}, from ${places}.`,
  )[lang];
}
