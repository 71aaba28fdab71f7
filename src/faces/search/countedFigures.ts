/** What is counted of places beside their indicators, as figures of the search: residents, and commendations of the list of 2020. */
import { countAwardsByPlace, LIST_DAY } from '../../analysis/awards.ts';
import { residentsOf } from '../../analysis/residentsOf.ts';
import { allCharts } from '../../charts/kit/allCharts.ts';
import type { Sources } from '../../charts/kit/defineChart.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import type { AnswerFigure } from '../../format/searchAnswers.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';

/** The chart of every place's commendations. */
const AWARDS_CHART = 'awards-by-place';

function residentFigures({ ledger }: Sources, topic: number, lang: Lang): AnswerFigure[] {
  return ledger.places.flatMap((place, at) => {
    const counted = residentsOf(ledger, place);
    if (counted === undefined) return [];
    const number = formatNumber(counted.residents, 0);
    const sum = t('，各区县之和', ', sum over the districts')[lang];
    return [
      {
        place: at,
        topic,
        value: t(`${number}人`, number)[lang],
        period: counted.countedOn.slice(0, 4),
        kind: '',
        said: t('普查', 'census')[lang] + (counted.row === undefined ? sum : ''),
        document: ledger.documents.findIndex(({ id }) => id === counted.document),
        row: '',
      },
    ];
  });
}

function commendationFigures({ ledger }: Sources, topic: number, lang: Lang): AnswerFigure[] {
  const document = ledger.documents.findIndex(({ id }) => id === ledger.awards[0]?.document);
  const chart = allCharts.findIndex(({ id }) => id === AWARDS_CHART);
  const groups = ledger.awardCategories.length;
  return countAwardsByPlace(ledger.places, ledger.awards).map(({ place, count }) => ({
    place: ledger.places.indexOf(place),
    topic,
    value: t(`${String(count)}次`, String(count))[lang],
    period: LIST_DAY.slice(0, 4),
    kind: '',
    said: t(`名单共${String(groups)}组`, `of ${String(groups)} categories on the list`)[lang],
    document,
    row: '',
    ...(chart < 0 ? {} : { chart }),
  }));
}

/** @param topic the place of the first of the two in the list of topics */
export const countedFigures = (sources: Sources, topic: number, lang: Lang): AnswerFigure[] => [
  ...residentFigures(sources, topic, lang),
  ...commendationFigures(sources, topic + 1, lang),
];
