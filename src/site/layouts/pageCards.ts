/** Cards of pages about what documents hold: measures, documents, headline indicators. */
import { indicatorView, latestFirst } from '../../analysis/indicatorView.ts';
import { joinObservations, seriesIndicators } from '../../analysis/joinObservations.ts';
import { tellMeasures } from '../../analysis/measureRecords.ts';
import { rowsOfDocument } from '../../analysis/rowsOfDocument.ts';
import type { Card } from '../../faces/pictures/cardSvg.ts';
import { formatFigure } from '../../format/formatFigure.ts';
import { formatPeriods } from '../../format/formatPeriod.ts';
import { measureTitle, shortPlaceName } from '../../format/placeName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { sources } from '../../ledger/sources.ts';
import { basisLabel, statusWords } from '../../ledger/vocabulary.ts';

const { ledger } = sources;

type NamedCard = [name: string, card: Card];

const measureCards = (lang: Lang): NamedCard[] =>
  tellMeasures(ledger).map(({ record: { measure }, kinds }) => [
    `measure-${measure.id}`,
    {
      subject: measureTitle(measure, lang),
      number: String(kinds.length),
      label:
        kinds.length === 1
          ? t('种激励，2022年的规则', 'kind of reward in the rules of 2022')[lang]
          : t('种激励，2022年的规则', 'kinds of reward in the rules of 2022')[lang],
      path: `/measures/${measure.id}/`,
    },
  ]);

/** A card that says a page gave us one row says nothing. */
const FEWEST = 10;

const documentCards = (lang: Lang): NamedCard[] =>
  ledger.documents.flatMap((document): NamedCard[] => {
    const count = rowsOfDocument(ledger, document.id).length;
    if (count < FEWEST) return [];
    const card = {
      subject: inLanguage(document, 'title', lang),
      number: String(count),
      label: t('行数据出自这份文件', 'rows of data drawn from it')[lang],
      path: `/documents/${document.id}/`,
    };
    return [[`document-${document.id}`, card]];
  });

/** Of a headline indicator the latest result, or target where there is no result. */
const indicatorCards = (lang: Lang): NamedCard[] =>
  seriesIndicators(joinObservations(ledger)).flatMap(({ indicator, observations }): NamedCard[] => {
    const { latest } = indicatorView(latestFirst(observations), true);
    const figure = latest.result ?? latest.target;
    if (!indicator.core || figure === undefined) return [];
    const { row, place } = figure;
    const told = [
      `${shortPlaceName(place, lang)} ${formatPeriods(row, lang)}`,
      ...(latest.result === undefined ? [t('目标', 'target')[lang]] : []),
      row.basis === 'level' ? '' : t(basisLabel[row.basis].zh, basisLabel[row.basis].en.toLowerCase())[lang],
      statusWords(row, lang),
    ];
    const card = {
      subject: inLanguage(indicator, 'name', lang),
      number: formatFigure(row, lang),
      label: told.filter((part) => part !== '').join(' · '),
      path: `/indicators/${indicator.id}/`,
    };
    return [[`indicator-${indicator.id}`, card]];
  });

export const pageCards = (lang: Lang): NamedCard[] => [
  ...measureCards(lang),
  ...documentCards(lang),
  ...indicatorCards(lang),
];
