/** What the search page answers from: the latest figure of every place and indicator worth asking for, and what all is called. */
import { countAwardsByPlace, summariseAwards } from '../../analysis/awards.ts';
import { comparePeriods } from '../../analysis/comparePeriods.ts';
import {
  isCounted,
  joinObservations,
  seriesIndicators,
  type JoinedObservation,
} from '../../analysis/joinObservations.ts';
import { onePerPeriod } from '../../analysis/series.ts';
import { allCharts, chartsOfRow } from '../../charts/kit/allCharts.ts';
import type { Chart, Sources } from '../../charts/kit/defineChart.ts';
import { formatFigure, originalFigure } from '../../format/formatFigure.ts';
import { formatPeriods } from '../../format/formatPeriod.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import {
  plainName,
  type AnswerFigure,
  type AnswerPage,
  type AnswerTopic,
  type SearchAnswers,
} from '../../format/searchAnswers.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { LANGS, LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { questionWords } from '../../i18n/questionWords.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { gradeOfCited } from '../../ledger/gradeOfCited.ts';
import type { IndicatorRow } from '../../ledger/indicators.ts';
import type { Ledger } from '../../ledger/loadLedger.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { basisLabel, kindOfFigure, scopeWords, vintageLabel } from '../../ledger/vocabulary.ts';
import { firstOfSound } from './firstOfSound.ts';
import { suggestedWords } from './suggestedWords.ts';

/** Bases that say how much there is say it before those that say how it changed; what ranks is no amount. */
const ASKED = [
  ...(['level', 'share', 'count', 'increment', 'cumulative', 'annual_average'] as const),
  ...(['growth_rate', 'avg_annual_growth', 'change', 'multiple'] as const),
];
/** Needs no word: it is what one asks for. */
const PLAIN: readonly string[] = ['level', 'share', 'count'];

const unique = (names: readonly string[]): string[] => [
  ...new Set(names.map(plainName).filter((name) => name !== '')),
];

const inAllLanguages = <Row>(row: Row, name: (row: Row, lang: Lang) => string): string[] =>
  LANGS.map((lang) => name(row, lang));

/** Core indicators, then others with a page, with the rows of each. */
function askedIndicators(ledger: Ledger): readonly IndicatorRow[] {
  const paged = seriesIndicators(joinObservations(ledger)).map(({ indicator }) => indicator);
  const core = ledger.indicators.filter((indicator) => indicator.core);
  return [...new Set([...core, ...paged])];
}

function indicatorTopics(ledger: Ledger, indicators: readonly IndicatorRow[], lang: Lang): AnswerTopic[] {
  const paged = new Set(seriesIndicators(joinObservations(ledger)).map(({ indicator }) => indicator.id));
  return indicators.map((indicator) => ({
    title: inLanguage(indicator, 'name', lang),
    path: paged.has(indicator.id) ? `/indicators/${indicator.id}/` : '/indicators/',
    names: unique([
      ...inAllLanguages(indicator, (row, each) => inLanguage(row, 'name', each)),
      ...ledger.indicatorNames.filter((other) => other.indicator === indicator.id).map(({ name }) => name),
    ]),
  }));
}

/** The latest of each basis in turn: of several statements about one time the one that says most. */
function latest(rows: readonly ObservationRow[]): ObservationRow | undefined {
  const plain = rows.filter(({ scope }) => scope === '');
  return onePerPeriod(plain.length > 0 ? plain : rows).reduce<ObservationRow | undefined>(
    (best, row) => (best === undefined || comparePeriods(row.period, best.period) > 0 ? row : best),
    undefined,
  );
}

/** What a place states of an indicator as a whole: the figure, and how it grew. Results; targets where there are none. */
export function latestFigures(rows: readonly ObservationRow[]): ObservationRow[] {
  const whole = rows.filter(
    (row) => isCounted(row) && row.body === '' && row.breakdown === '' && row.period !== '',
  );
  const results = whole.filter(({ kind }) => kind === 'result');
  const stated = (kinds: readonly ObservationRow[]) =>
    ASKED.map((basis) => latest(kinds.filter((row) => row.basis === basis))).filter(
      (row) => row !== undefined,
    );
  const [first, ...others] = stated(results).length > 0 ? stated(results) : stated(whole);
  if (first === undefined) return [];
  return [first, ...others.filter(({ basis }) => basis === 'growth_rate')];
}

/** Of the charts that show a figure the one that is most about its indicator. */
function chartOfFigure(
  sources: Sources,
  { row, indicator }: JoinedObservation,
  shown: Map<string, Map<Chart, number>>,
): Chart | undefined {
  const counts = shown.get(indicator.id) ?? new Map<Chart, number>();
  if (!shown.has(indicator.id)) {
    for (const other of sources.ledger.observations.filter((each) => each.indicator === indicator.id))
      for (const chart of chartsOfRow(sources, `/documents/${other.document}/#${other.id}`))
        counts.set(chart, (counts.get(chart) ?? 0) + 1);
    shown.set(indicator.id, counts);
  }
  return [...chartsOfRow(sources, `/documents/${row.document}/#${row.id}`)].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )[0];
}

function said({ row }: JoinedObservation, lang: Lang): string {
  const context = inLanguage(row, 'context', lang);
  const parts = [
    row.kind === 'target' ? kindOfFigure.target[lang] : '',
    PLAIN.includes(row.basis) ? '' : basisLabel[row.basis][lang],
    scopeWords(row.scope, lang),
    row.vintage === '' ? '' : vintageLabel[row.vintage][lang],
    context,
    originalFigure(row, lang)?.text ?? '',
    gradeOfCited(row.document, lang),
  ];
  return [...new Set(parts.filter((part) => part !== ''))].join(LANGUAGES[lang].comma);
}

function answerFigures(sources: Sources, indicators: readonly IndicatorRow[], lang: Lang): AnswerFigure[] {
  const { ledger } = sources;
  const shown = new Map<string, Map<Chart, number>>();
  const joined = new Map(joinObservations(ledger).map((each) => [each.row, each]));
  const byIndicator = Map.groupBy(ledger.observations, ({ indicator }) => indicator);
  return indicators.flatMap((indicator, number) => {
    const stated = [
      ...Map.groupBy(byIndicator.get(indicator.id) ?? [], ({ place }) => place).values(),
    ].flatMap((rows) => latestFigures(rows).map((row, index) => ({ row, beside: index > 0 })));
    return stated
      .flatMap(({ row, beside }) => {
        const own = joined.get(row);
        return own === undefined ? [] : [{ own, beside }];
      })
      .sort(
        (a, b) =>
          Number(a.own.row.kind === 'target') - Number(b.own.row.kind === 'target') ||
          Number(a.beside) - Number(b.beside) ||
          comparePeriods(b.own.row.period, a.own.row.period) ||
          a.own.place.sort - b.own.place.sort,
      )
      .map(({ own }): AnswerFigure => {
        const { row, place, document } = own;
        const chart = chartOfFigure(sources, own, shown);
        return {
          place: ledger.places.indexOf(place),
          indicator: number,
          value: formatFigure(row, lang),
          period: formatPeriods(row, lang),
          said: said(own, lang),
          document: ledger.documents.indexOf(document),
          row: row.id,
          ...(chart === undefined ? {} : { chart: allCharts.indexOf(chart) }),
          ...(row.basis === 'growth_rate' ? { growth: true } : {}),
          ...(row.kind === 'target' ? { target: true } : {}),
        };
      });
  });
}

/** Words that a page explains, in both languages: who asks for one wants that page before all that uses the word. */
const EXPLAINED = {
  '/awards/': t(
    ['督查激励', '通报表扬', '表扬', '受表扬', '上榜'],
    ['commendation', 'commendations', 'commended', 'incentive', 'incentives', 'awards'],
  ),
  '/measures/': t(
    ['激励措施', '督查激励措施', '奖励', '奖励措施'],
    ['incentive measures', 'rewards', 'reward', 'measures'],
  ),
} as const;

function explainingPages({ ledger }: Sources, lang: Lang): AnswerPage[] {
  const facts = summariseAwards(countAwardsByPlace(ledger.places, ledger.awards));
  const [groups, awards] = [ledger.awardCategories.length, facts.awards].map(String);
  const texts: Record<keyof typeof EXPLAINED, AnswerPage['text']> = {
    '/awards/': t(
      `督查激励：市政府办公厅通报表扬落实重大政策成效明显的地方，并给奖励支持。2020年的名单有${groups ?? ''}组、${awards ?? ''}次表扬。`,
      `A commendation: the municipal General Office names places that carried out major policies well, and promises them rewards. The list of 2020 has ${groups ?? ''} groups and ${awards ?? ''} commendations.`,
    )[lang],
    '/measures/': t(
      `2022年的规则写明${String(ledger.measures.length)}项措施：谁能得、怎么选、给什么。`,
      `The rules of 2022 set out ${String(ledger.measures.length)} measures: who may win, how they are chosen, what they get.`,
    )[lang],
  };
  const titles = { '/awards/': words[lang].awards, '/measures/': words[lang].measures };
  return (Object.keys(EXPLAINED) as (keyof typeof EXPLAINED)[]).map((path) => ({
    path,
    title: titles[path],
    names: unique(LANGS.flatMap((each) => EXPLAINED[path][each])),
    text: texts[path],
  }));
}

/** The answers of the search page in a language; everything is listed in one order, so that two builds give the same bytes. */
export function searchAnswerIndex(sources: Sources, lang: Lang): SearchAnswers {
  const { ledger } = sources;
  const indicators = askedIndicators(ledger);
  const places = ledger.places.map((place) => ({
    title: placeName(place, lang),
    path: `/places/${place.id}/`,
    names: unique([
      ...inAllLanguages(place, shortPlaceName),
      ...inAllLanguages(place, placeName),
      ...place.printed_forms,
    ]),
    note: inLanguage(place, 'note', lang),
  }));
  const topics = indicatorTopics(ledger, indicators, lang);
  const named = new Set([...places, ...topics].flatMap(({ names }) => names));
  return {
    places,
    indicators: topics,
    pages: explainingPages(sources, lang),
    figures: answerFigures(sources, indicators, lang),
    documents: ledger.documents.map((document) => ({
      title: inLanguage(document, 'short', lang),
      path: `/documents/${document.id}/`,
      names: [],
    })),
    charts: allCharts.map(({ id, title }) => ({ title: title[lang], path: `/charts/${id}/`, names: [] })),
    words: suggestedWords(sources, lang).filter((word) => !named.has(word)),
    ignored: questionWords.ignored,
    growth: questionWords.growth,
    sounds: firstOfSound,
  };
}
