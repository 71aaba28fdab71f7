import { t } from '../../i18n/t.ts';
import {
  arrangeGrowth,
  isYearlyGrowth,
  type GrowthOutcome,
  type GrowthPanel,
  type StatedRate,
} from './numbers.ts';
import { growthTimeline } from './draw.ts';
import type { GrowthArea, GrowthPanelMarks } from './placePanel.ts';
import { placeName, shortPlaceName } from '../../format/placeName.ts';
import type { Lang } from '../../i18n/lang.ts';
import { verdictLabel } from '../../ledger/vocabulary.ts';
import { defineChart, type DrawContext } from '../kit/defineChart.ts';
import { gdpColumns, gdpRows, placesOf, type GdpRow, gdpMark } from '../kit/gdpRows.ts';
import { figureText } from '../kit/tracedColumns.ts';
import { shapeOfSeries } from '../../analysis/series.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import { countWord, formatList } from '../../format/formatList.ts';
import { WIDE } from '../kit/chartOptions.ts';

const inYear = (row: ObservationRow, lang: Lang): string =>
  t(`${row.period}年${figureText(row, 'zh')}`, `${figureText(row, 'en')} (${row.period})`)[lang];

function tellResults({ name, short, results }: NamedGrowthPanel, lang: Lang): string {
  const [only] = results;
  if (only !== undefined && results.length === 1)
    return t(`${name.zh}${inYear(only, 'zh')}`, `${short.en}: one result, ${inYear(only, 'en')}`)[lang];
  const { lowest, highest } = shapeOfSeries(results);
  return t(
    `${name.zh}${String(results.length)}年的结果，最低${inYear(lowest, 'zh')}，最高${inYear(highest, 'zh')}`,
    `${short.en}: ${countWord(results.length, 'result')}, from ${inYear(lowest, 'en')} to ${inYear(highest, 'en')}`,
  )[lang];
}

const countOf = (panels: readonly GrowthPanel[], of: (panel: GrowthPanel) => readonly unknown[]): number =>
  panels.reduce((sum, panel) => sum + of(panel).length, 0);

/** More places than this are no list to listen to. */
const MOST_TOLD = 4;

/** Extremes per place first, then the targets and whose results were not looked up. */
export function tellGrowth(panels: readonly NamedGrowthPanel[], lang: Lang): string {
  const withResults = panels.filter(({ results }) => results.length > 0);
  const targetsOnly = panels.filter(({ results, averages }) => results.length + averages.length === 0);
  const targets = countOf(panels, (panel) => panel.targets);
  const judged = countOf(panels, (panel) => panel.outcomes);
  const shown = withResults.length > MOST_TOLD ? withResults.slice(0, MOST_TOLD - 1) : withResults;
  const rest = withResults.length - shown.length;
  const results = shown.map((panel) => tellResults(panel, lang));
  if (rest > 0)
    results.push(
      t(`另有${String(rest)}个地方的结果，见表`, `results of ${String(rest)} more places are in the table`)[
        lang
      ],
    );
  const names =
    targetsOnly.length > MOST_TOLD
      ? t(`${String(targetsOnly.length)}个地方`, `${String(targetsOnly.length)} places`)[lang]
      : formatList(
          targetsOnly.map(({ name, short }) => ({ zh: name.zh, en: short.en })[lang]),
          lang,
        );
  return t(
    `${results.join('；')}。目标共${String(targets)}个，其中${String(judged)}个能与后来的结果对照${names === '' ? '' : `；${names}的结果没有查`}。`,
    `${results.join('; ')}. Of ${countWord(targets, 'target')}, ${String(judged)} can be set beside a later result${names === '' ? '' : `; results of ${names} were not looked up`}.`,
  )[lang];
}

export interface NamedGrowthPanel extends GrowthPanel {
  name: Record<Lang, string>;
  short: Record<Lang, string>;
}

type Mark = ReturnType<typeof gdpMark>;

function areaLabel({ row, from, to }: StatedRate, lang: Lang, wide: boolean): string {
  const figure = figureText(row, lang);
  const average = from < to;
  const kind = wide && row.kind === 'target' ? t('目标', 'target: ')[lang] : '';
  return kind + (average ? t(`年均${figure}`, `${figure} a year`)[lang] : figure);
}

function areaOf(
  rate: StatedRate,
  { results }: NamedGrowthPanel,
  lang: Lang,
  wide: boolean,
): Omit<GrowthArea, keyof Mark> {
  const { row, from, to, low, high } = rate;
  const pending = from === to && !results.some(({ period }) => period === row.period);
  return {
    ...{ from, to, low, high },
    label: areaLabel(rate, lang, wide),
    solid: row.kind === 'result',
    absent: pending ? t('结果没有查', 'result not looked up')[lang] : '',
  };
}

/** What the drawing of a panel is given. */
export function growthPanelMarks(
  panel: NamedGrowthPanel,
  rows: readonly GdpRow[],
  { lang, linkTo, width }: DrawContext,
): GrowthPanelMarks {
  const markOf = (row: GdpRow['row']): Mark => {
    const own = rows.find((candidate) => candidate.row === row);
    if (own === undefined) throw new RangeError(`growth-timeline: ${row.id} is not among the rows`);
    return gdpMark(own, lang, linkTo);
  };
  const verdict = (row: GdpRow['row']): string => {
    const outcome = panel.outcomes.find(({ result }) => result === row);
    return outcome === undefined ? '' : verdictLabel[outcome.verdict][lang];
  };
  return {
    id: panel.place,
    title: panel.name[lang],
    results: panel.results.map((row) => ({
      ...markOf(row),
      year: Number(row.period),
      value: row.value,
      label: figureText(row, lang),
      verdict: verdict(row),
      piece: panel.pieces.findIndex((piece) => piece.includes(row)),
    })),
    areas: [...panel.averages, ...panel.targets].map((rate) => ({
      ...markOf(rate.row),
      ...areaOf(rate, panel, lang, width >= WIDE),
    })),
  };
}

interface GrowthFacts {
  panels: readonly NamedGrowthPanel[];
  /** The latest target whose result is stated too. */
  judged: GrowthOutcome & { name: Record<Lang, string> };
}

/** The verdict's word without its sign. */
const verdictWord = ({ verdict }: GrowthOutcome, lang: Lang): string =>
  verdictLabel[verdict][lang].replace(/^\S+ /, '');

function factsOf(rows: readonly GdpRow[]): GrowthFacts {
  const places = placesOf(rows);
  const panels = arrangeGrowth(rows.map(({ row }) => row)).map((panel) => {
    const place = places.get(panel.place);
    if (place === undefined) throw new RangeError(`growth-timeline: no place ${panel.place}`);
    return {
      ...panel,
      name: { zh: placeName(place, 'zh'), en: placeName(place, 'en') },
      short: { zh: placeName(place, 'zh'), en: shortPlaceName(place, 'en') },
    };
  });
  const [judged] = panels
    .flatMap(({ outcomes, short }) => outcomes.map((outcome) => ({ ...outcome, name: short })))
    .sort((a, b) => b.result.period.localeCompare(a.result.period));
  if (judged === undefined) throw new RangeError('growth-timeline: no target has a stated result');
  return { panels, judged };
}

export const chart = defineChart<GdpRow, GrowthFacts>({
  id: 'growth-timeline',
  order: 110,
  topic: 'figures',
  about: ({ row }) => row.document,
  linked: true,
  rows: (sources) => gdpRows(sources, isYearlyGrowth),
  facts: factsOf,
  rowId: ({ row }) => row.id,
  columns: gdpColumns,
  words: {
    title: t('地区生产总值：写明的增速和目标', 'Gross regional product: growth as stated, and targets'),
    headline: ({ judged }) =>
      t(
        `${judged.name.zh}${judged.target.period}年目标增长${figureText(judged.target, 'zh')}，后来写明增长${figureText(judged.result, 'zh')}：${verdictWord(judged, 'zh')}`,
        `${judged.name.en} aimed at growth of ${figureText(judged.target, 'en')} for ${judged.target.period} and later stated ${figureText(judged.result, 'en')}: ${verdictWord(judged, 'en')}`,
      ),
    dek: t(
      '文件写明的地区生产总值全年实际增速和增长目标，%',
      'Real growth of gross regional product in whole years and targets for it, as documents state them, %',
    ),
    reading: t(
      '各图年份对齐，纵轴刻度相同，都从零起：增速是同一类数，可以对着看，但各地的基数和统计口径不同。实点是写明的结果，空心的是目标：“左右”画成上下各0.5个百分点的浅色带，“以上”画成从该数起向上的空心箭头，几年的年均增速画成跨年份的横条。没有标记的年份没有查。放不下字的判断只留记号：▲超过，●达到，◐大致达到，▼未达到。',
      'Panels share the years and one scale from zero: growth rates are alike in kind and may be read against each other, though places differ in size and in how they count. Dots are stated results; what is hollow or pale is a target: “about” is a pale band of half a point either way, “or more” a hollow arrow upwards from its value, an average over several years a bar across them. Years without a mark were not looked up. Where there is no room for words, a verdict is its sign alone: ▲ exceeded, ● met, ◐ about met, ▼ missed.',
    ),
    description: ({ panels }) => t(tellGrowth(panels, 'zh'), tellGrowth(panels, 'en')),
    note: t(
      '增速都是文件写明的，没有一个由总量推算；季度累计增速不在此图。目标的评判：结果在“左右”0.5个百分点以内为大致达到。渝北区的数出自2021年区政府工作报告，该区已于2025年11月撤销；梁平区出自2021年任务分解方案；南岸区2023年的结果和2024年的目标、重庆经开区的数出自2024年区政府工作报告；南岸区2024年的结果出自2025年1月的报告。全市各年和南岸区2024年的结果引自网页，网页没有存档；全市2020至2023年是初次公布数，全市的目标多据报道和转载。别的区县只有引自网页的零散数，不在图里，见各地的页面。',
      'Every rate is stated in a document, none is derived from levels; rates of quarters are not in this chart. A result within half a point of an “about” target is judged about met. Yubei’s figures are from its work report of 2021 (the district was abolished in November 2025), Liangping’s from its list of tasks of 2021, Nan’an’s result of 2023 and target for 2024 and the economic zone’s figures from the Nan’an report of 2024, Nan’an’s result of 2024 from the report of January 2025. The municipality’s figures and Nan’an’s result of 2024 are cited from web pages that are not archived here; the municipality’s rates of 2020 to 2023 are first releases, and most of its targets are taken from press reports and reprints. Of other districts only scattered figures are cited from web pages: they are not drawn, see their pages.',
    ),
  },
  draw: (rows, { panels }, context) => {
    const years = rows.flatMap(({ row }) => row.period.split('/').map(Number));
    return growthTimeline(
      panels.map((panel) => growthPanelMarks(panel, rows, context)),
      { document: context.document, width: context.width, years: [Math.min(...years), Math.max(...years)] },
    );
  },
});
