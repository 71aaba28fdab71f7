/** The figures a question may ask for, of every year: one of each kind, and of those that say the same the one that says most. */
import { comparePeriods } from '../../analysis/comparePeriods.ts';
import { isCounted } from '../../analysis/joinObservations.ts';
import { onePerPeriod } from '../../analysis/series.ts';
import { allCharts, chartsOfRow } from '../../charts/kit/allCharts.ts';
import type { Chart, Sources } from '../../charts/kit/defineChart.ts';
import { formatFigure, originalFigure } from '../../format/formatFigure.ts';
import { formatPeriods } from '../../format/formatPeriod.ts';
import type { AnswerFigure } from '../../format/searchAnswers.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import type { IndicatorRow } from '../../ledger/indicators.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { basisLabel, kindOfFigure, scopeWords, vintageLabel } from '../../ledger/vocabulary.ts';

/** Bases that say how much there is say it before those that say how it changed; what ranks is no amount. */
const ASKED = [
  ...(['level', 'share', 'count', 'increment', 'cumulative', 'annual_average'] as const),
  ...(['growth_rate', 'avg_annual_growth', 'change', 'multiple'] as const),
];
/** Needs no word: it is what one asks for. */
const PLAIN: readonly string[] = ['level', 'share', 'count'];

/** One of each period, of the whole where that is stated, the latest first. */
function latestFirst(rows: readonly ObservationRow[]): ObservationRow[] {
  const plain = rows.filter(({ scope }) => scope === '');
  const told = new Set(plain.map(({ period }) => period));
  return onePerPeriod([...plain, ...rows.filter(({ period }) => !told.has(period))]).sort((a, b) =>
    comparePeriods(b.period, a.period),
  );
}

/** What a place states of an indicator as a whole: results before targets, and in both the figure before its growth. */
function statedFigures(rows: readonly ObservationRow[]): ObservationRow[] {
  const whole = rows.filter(
    (row) => isCounted(row) && row.body === '' && row.breakdown === '' && row.period !== '',
  );
  return (['result', 'target'] as const).flatMap((kind) => {
    const own = whole.filter((row) => row.kind === kind);
    const main = ASKED.find((basis) => own.some((row) => row.basis === basis));
    const bases = new Set(main === undefined ? [] : [main, 'growth_rate']);
    return [...bases].flatMap((basis) => latestFirst(own.filter((row) => row.basis === basis)));
  });
}

/** Of the charts that show a figure the one that shows most of its indicator. */
function chartOf(sources: Sources, row: ObservationRow, alike: readonly ObservationRow[]): Chart | undefined {
  const showing = (each: ObservationRow) => chartsOfRow(sources, `/documents/${each.document}/#${each.id}`);
  const shown = (chart: Chart): number => alike.filter((each) => showing(each).includes(chart)).length;
  return [...showing(row)].sort((a, b) => shown(b) - shown(a))[0];
}

const listed = (parts: readonly string[], lang: Lang): string =>
  [...new Set(parts.filter((part) => part !== ''))].join(LANGUAGES[lang].comma);

const kindOf = (row: ObservationRow, lang: Lang): string =>
  listed(
    [
      row.kind === 'target' ? kindOfFigure.target[lang] : '',
      PLAIN.includes(row.basis) ? '' : basisLabel[row.basis][lang],
    ],
    lang,
  );

const said = (row: ObservationRow, lang: Lang): string =>
  listed(
    [
      scopeWords(row.scope, lang),
      row.vintage === '' ? '' : vintageLabel[row.vintage][lang],
      inLanguage(row, 'context', lang),
      originalFigure(row, lang)?.text ?? '',
    ],
    lang,
  );

/** @param indicators in the order of the topics */
export function answerFigures(
  sources: Sources,
  indicators: readonly IndicatorRow[],
  lang: Lang,
): AnswerFigure[] {
  const { places, documents, observations } = sources.ledger;
  const placeAt = new Map(places.map(({ id }, at) => [id, at]));
  const documentAt = new Map(documents.map(({ id }, at) => [id, at]));
  const ofIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return indicators.flatMap((indicator, topic) => {
    const alike = ofIndicator.get(indicator.id) ?? [];
    const stated = [...Map.groupBy(alike, ({ place }) => place).values()].flatMap(statedFigures);
    return stated.map((row): AnswerFigure => {
      const chart = chartOf(sources, row, alike);
      return {
        place: placeAt.get(row.place) ?? -1,
        topic,
        value: formatFigure(row, lang),
        period: formatPeriods(row, lang),
        kind: kindOf(row, lang),
        said: said(row, lang),
        document: documentAt.get(row.document) ?? -1,
        row: row.id,
        ...(chart === undefined ? {} : { chart: allCharts.indexOf(chart) }),
        ...(row.basis === 'growth_rate' ? { growth: true } : {}),
        ...(row.kind === 'target' ? { target: true } : {}),
      };
    });
  });
}
