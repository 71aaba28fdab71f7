/** What figures are of, with everything it is called in both languages: indicators, residents, commendations. */
import { joinObservations, seriesIndicators } from '../../analysis/joinObservations.ts';
import type { AnswerTopic } from '../../format/searchAnswers.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import type { IndicatorRow } from '../../ledger/indicators.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import { namesInAllLanguages, namesInBoth, uniqueNames } from './uniqueNames.ts';

/** What readers call an indicator and no document does. */
const ALSO_CALLED: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>> = {
  'gross-regional-product': t(['经济'], ['gross domestic product', 'economy']),
  'general-public-budget-revenue': t(['财政收入', '财政'], ['fiscal revenue', 'revenue', 'budget']),
  'fixed-asset-investment': t(['投资'], ['investment', 'fixed asset investment']),
  'retail-sales-consumer-goods': t(['消费'], ['retail sales', 'consumption']),
  'consumer-prices': t(['CPI', '物价', '居民消费价格指数'], ['CPI', 'inflation', 'consumer price index']),
  'imports-and-exports': t(['外贸'], ['foreign trade', 'trade']),
  'foreign-capital-utilized': t(['外资'], ['foreign investment', 'foreign capital', 'FDI']),
  'rd-intensity': t(
    ['R&D', '研发', '研发强度', '研发投入', 'R&D强度', 'R&D投入强度'],
    ['R&D', 'R&D intensity', 'R&D spending', 'research and development'],
  ),
  'good-air-days': t(['空气质量', '好天气'], ['air quality', 'good air days', 'clean air days']),
  'energy-intensity': t(['能耗'], ['energy intensity', 'energy use']),
  'income-all-residents': t(['收入', '人均收入', '居民收入', '可支配收入'], ['income', 'disposable income']),
  'income-rural-residents': t(['农民收入', '农村收入'], ['rural income']),
  'income-urban-residents': t(['城镇收入'], ['urban income']),
  'urban-new-employment': t(['新增就业', '就业'], ['new jobs', 'jobs', 'employment']),
  'surveyed-unemployment': t(['失业率', '失业'], ['unemployment', 'unemployment rate', 'jobless rate']),
};

/** Core indicators as they are listed, then others with a page. */
export function askedIndicators({ indicators, ...ledger }: Ledger): readonly IndicatorRow[] {
  const paged = seriesIndicators(joinObservations({ indicators, ...ledger }));
  const core = indicators.filter((indicator) => indicator.core);
  return [...new Set([...core, ...paged.map(({ indicator }) => indicator)])];
}

/** An indicator as a topic of its page, or of the list where it has none. */
function indicatorTopic(ledger: Ledger, indicator: IndicatorRow, hasPage: boolean, lang: Lang): AnswerTopic {
  const also = ALSO_CALLED[indicator.id];
  return {
    title: inLanguage(indicator, 'name', lang),
    path: hasPage ? `/indicators/${indicator.id}/` : '/indicators/',
    names: uniqueNames([
      ...namesInAllLanguages(indicator, (row, each) => inLanguage(row, 'name', each)),
      ...ledger.indicatorNames.filter((other) => other.indicator === indicator.id).map(({ name }) => name),
      ...(also === undefined ? [] : namesInBoth(also)),
    ]),
    ...(indicator.core ? { core: true } : {}),
  };
}

function indicatorTopics(ledger: Ledger, lang: Lang): AnswerTopic[] {
  const paged = new Set(seriesIndicators(joinObservations(ledger)).map(({ indicator }) => indicator));
  return askedIndicators(ledger).map((indicator) =>
    indicatorTopic(ledger, indicator, paged.has(indicator), lang),
  );
}

/** What is counted of places beside their indicators, by what readers call it; `countedFigures` has the figures in this order. */
const countedTopics = (lang: Lang): AnswerTopic[] => [
  {
    title: t('常住人口', 'Residents')[lang],
    path: '/places/',
    names: namesInBoth(t(['常住人口', '人口', '多少人'], ['residents', 'population', 'inhabitants'])),
    core: true,
  },
  {
    title: t('上榜次数', 'Commendations')[lang],
    path: '/awards/',
    names: namesInBoth(
      t(['上榜', '上榜次数', '表扬', '受表扬', '督查激励'], ['commendations', 'commended', 'awards']),
    ),
    core: true,
  },
];

/** Indicators, then what is counted beside them. */
export const answerTopics = (ledger: Ledger, lang: Lang): AnswerTopic[] => [
  ...indicatorTopics(ledger, lang),
  ...countedTopics(lang),
];
