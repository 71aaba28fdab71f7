import { t } from '../../i18n/t.ts';
import {
  scoreTargets,
  type ScoredTarget,
  summariseScorecard,
  type JudgedTarget,
  type ScorecardSummary,
} from '../../analysis/scoreTargets.ts';

import { scorecard, type ScoreBullet } from './draw.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { kindOfFigure, verdictLabel, basisLabel, scopeWords } from '../../ledger/vocabulary.ts';
import { defineChart, type LinkTo, type Column } from '../kit/defineChart.ts';
import type { IndicatorRow } from '../../ledger/indicators.ts';
import type { ObservationRow } from '../../ledger/observations.ts';
import type { PlaceRow } from '../../ledger/places.ts';
import { countWord } from '../../format/formatList.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import { shortPlaceName } from '../../format/placeName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { printedCell, figureText } from '../kit/tracedColumns.ts';
import { originalFigure } from '../../format/formatFigure.ts';

const indicatorName = (row: IndicatorRow, lang: Lang): string => inLanguage(row, 'name', lang);

/** Site path of the row of the document's page that states it. */
const rowPath = ({ document, id }: ObservationRow): string => `/documents/${document}/#${id}`;

/** The symbol of a verdict without its word, which stands near. */
const verdictSymbol = ({ verdict }: ScoredTarget): string => verdictLabel[verdict].zh.split(' ')[0] ?? '';

/** "低3.6个百分点" / "3.6 points below". */
export function distanceWords(distance: number, lang: Lang): string {
  if (distance === 0) return t('与目标相同', 'equal to the target')[lang];
  const size = Math.abs(distance);
  return t(
    `${distance > 0 ? '高' : '低'}${formatNumber(size)}个百分点`,
    `${countWord(size, 'point')} ${distance > 0 ? 'above' : 'below'}`,
  )[lang];
}

/** Verdict symbol and distance, or nothing where there is no result. */
export const scoreWords = (row: ScoredTarget, lang: Lang): string =>
  row.score === null ? '' : `${verdictSymbol(row)} ${distanceWords(row.score.distance, lang)}`;

/** Name of what was promised; a development zone is named, for its figures are not the district's. */
export function promiseName({ place, indicator }: { place: PlaceRow; indicator: IndicatorRow }, lang: Lang) {
  const name = indicatorName(indicator, lang);
  if (place.place_kind !== 'development_zone') return name;
  return t(`${place.name_zh}${name}`, `${name}, ${shortPlaceName(place, lang)}`)[lang];
}

/** A target in words with what its number is: "增长20%以上", "40%以上（占工业投资比重）". */
export function targetWords(target: ObservationRow, lang: Lang): string {
  const figure = figureText(target, lang);
  const said = [scopeWords(target.scope, lang), inLanguage(target, 'context', lang)];
  const context = said.filter((part) => part !== '').join(LANGUAGES[lang].comma);
  if (context !== '') return t(`${figure}（${context}）`, `${figure} (${context})`)[lang];
  if (target.basis !== 'growth_rate' && target.basis !== 'increment') return figure;
  const basis = basisLabel[target.basis][lang];
  return t(`${basis}${figure}`, `${figure} (${basis})`)[lang];
}

/** Columns of a table whose row is a target with its verdict. */
export const scoreColumns: readonly Column<ScoredTarget>[] = [
  {
    key: 'indicator',
    label: t('指标', 'Indicator'),
    value: ({ indicator }) => indicator.id,
    cell: (row, lang) => ({ text: promiseName(row, lang) }),
  },
  { key: 'place', label: t('地方', 'Place'), value: ({ place }) => place.id, cell: null },
  { key: 'basis', label: t('性质', 'Basis'), value: ({ target }) => target.basis, cell: null },
  {
    key: 'comparator',
    label: t('比较词', 'Comparator'),
    value: ({ target }) => target.comparator,
    cell: null,
  },
  {
    key: 'target_value',
    label: t('目标', 'Target'),
    value: ({ target }) => target.value,
    cell: ({ target }, lang) => ({
      text: targetWords(target, lang),
      original: originalFigure(target, lang),
    }),
  },
  { key: 'unit', label: t('单位', 'Unit'), value: ({ target }) => target.unit, cell: null },
  {
    key: 'result_value',
    label: t('结果', 'Result'),
    value: ({ score }) => score?.result.value ?? null,
    cell: ({ score }, lang) => ({
      text: score === null ? t('没有查', 'not looked up')[lang] : figureText(score.result, lang),
      original: score === null ? undefined : originalFigure(score.result, lang),
    }),
  },
  {
    key: 'verdict',
    label: t('判断', 'Verdict'),
    value: ({ verdict }) => verdict,
    cell: ({ verdict }, lang) => ({ text: verdictLabel[verdict][lang] }),
  },
  {
    key: 'distance_points',
    label: t('差距', 'Distance'),
    value: ({ score }) => score?.distance ?? null,
    cell: (row, lang) => ({ text: scoreWords(row, lang) }),
  },
  {
    key: 'target_id',
    label: t('目标原文', 'Target as printed'),
    value: ({ target }) => target.id,
    cell: ({ target }, lang) => printedCell(target, lang),
  },
  {
    key: 'result_id',
    label: t('结果原文', 'Result as printed'),
    value: ({ score }) => score?.result.id ?? '',
    cell: ({ score }, lang) => (score === null ? { text: '' } : printedCell(score.result, lang)),
  },
];

const REPORT = 'nanan-2024-report';
const RESULTS = 'nanan-2025-report';
const YEAR = '2024';
const RESULTS_YEAR = '2025';

interface Scorecard extends ScorecardSummary {
  /** Figures taken from the report with the results: what stands outside them was not looked up. */
  lookedUp: number;
}

/** "固定资产投资（低3.6个百分点）" / "Total Investment in Fixed Assets (3.6 points below)". */
function extreme(row: JudgedTarget, lang: Lang): string {
  const distance = distanceWords(row.score.distance, lang);
  return t(`${promiseName(row, lang)}（${distance}）`, `${promiseName(row, lang)} (${distance})`)[lang];
}

/** How often each verdict occurs, in words. */
const tally = ({ groups }: ScorecardSummary, lang: Lang): string =>
  groups
    .map(
      ({ verdict, rows }) =>
        t(
          `${verdictLabel[verdict].zh.slice(2)}${String(rows.length)}项`,
          `${String(rows.length)} ${verdictLabel[verdict].en.slice(2)}`,
        )[lang],
    )
    .join(LANGUAGES[lang].comma);

type End = JudgedTarget['target'];

const endLabel = (observation: End, lang: Lang): string =>
  `${kindOfFigure[observation.kind][lang]} ${figureText(observation, lang)}`;

const endName = (row: ScoredTarget, observation: End, lang: Lang): string =>
  `${promiseName(row, lang)}${LANGUAGES[lang].colon}${endLabel(observation, lang)}`;

function bulletOf(row: JudgedTarget, lang: Lang, linkTo: LinkTo): ScoreBullet {
  const { target, score } = row;
  const end = (observation: End) => ({
    value: observation.value,
    label: `${endLabel(observation, lang)} ¶`,
    href: linkTo(rowPath(observation)),
    description: endName(row, observation, lang),
  });
  return {
    label: promiseName(row, lang),
    target: { ...end(target), room: score.room, comparator: target.comparator },
    result: end(score.result),
    distance: scoreWords(row, lang),
  };
}

function openTitle({ open }: ScorecardSummary, lang: Lang): string {
  const word = verdictLabel.not_looked_up[lang];
  return t(
    `${word} · ${String(open.length)}项：后一份报告只取了开头`,
    `${word} · ${String(open.length)}: only the opening of the later report was taken`,
  )[lang];
}

export const chart = defineChart<ScoredTarget, Scorecard>({
  id: 'scorecard-nanan-2024',
  order: 90,
  topic: 'figures',
  about: { documents: [REPORT, RESULTS] },
  linked: true,
  rows: ({ ledger }) => scoreTargets(ledger, REPORT, YEAR),
  facts: (rows, { ledger }) => ({
    ...summariseScorecard(rows),
    lookedUp: ledger.observations.filter(({ document }) => document === RESULTS).length,
  }),
  markNames: (row, lang) =>
    [row.target, row.score?.result].flatMap((end) => (end ? [endName(row, end, lang)] : [])),
  rowId: ({ target }) => target.id,
  columns: scoreColumns,
  words: {
    title: t('南岸2024年目标对照表', 'Nan’an’s targets for 2024 and what came of them'),
    headline: (facts) =>
      t(
        `南岸2024年${String(facts.targets)}项目标，在后一份报告开头查了${String(facts.judged)}项：${String(facts.reached)}项超过、达到或大致达到，${String(facts.missed)}项未达到`,
        `Nan’an, 2024: of ${String(facts.targets)} targets, ${String(facts.judged)} were looked up in the opening of the next report: ${String(facts.reached)} met, exceeded or about met, ${String(facts.missed)} missed`,
      ),
    dek: t(
      '南岸区和重庆经开区2024年目标与公布的结果，差距以百分点计',
      'Targets of Nan’an district and the Chongqing Economic Zone for 2024 beside published results, in percentage points',
    ),
    reading: t(
      '上一行空心圆是目标，下一行实心条是结果，从零起；圆后的浅色带表示“左右”，向右的箭头表示“以上”。右边（手机上在名称下面）是结果比目标高多少或低多少。点数字旁的¶看它在文件里的位置。',
      'The hollow ring above is the target, the solid bar below it the result, from zero. A pale band means “about”, an arrow to the right “or more”. At the right (on a phone, under the name) stands how far the result lies above or below the target. The ¶ leads to where a figure stands.',
    ),
    description: (facts) =>
      t(
        `${tally(facts, 'zh')}。比目标高得最多的是${extreme(facts.highest, 'zh')}，低得最多的是${extreme(facts.lowest, 'zh')}。另有${String(facts.open.length)}项没有查：本站只取了${RESULTS_YEAR}年报告开头的${String(facts.lookedUp)}个数字。`,
        `${tally(facts, 'en')}. Furthest above its target: ${extreme(facts.highest, 'en')}; furthest below: ${extreme(facts.lowest, 'en')}. ${String(facts.open.length)} more were not looked up: only ${String(facts.lookedUp)} figures from the opening of the report of ${RESULTS_YEAR} were taken.`,
      ),
    note: t(
      '结果取自南岸区2025年政府工作报告，引用官方页面，没有存档，也没有逐字核对；没有查不等于没有完成。查了的是报告开头的宏观数字，不是全部目标的抽样；2024年报告自述的2023年完成情况不在此图。总量口径不同、不可比的不用，只用公布的增速。“左右”按上下0.5个百分点判断。只列带数字的目标，一句话里的两个指标算两项；重庆经开区的数不是南岸区的数。',
      'Results are from Nan’an’s report of 2025, an official page that is cited but neither archived nor checked word by word; not looked up does not mean not done. Those looked up are the headline figures of an opening, no sample of all targets; what the report of 2024 says of 2023 is not in this chart. Levels that are not comparable are not used, only stated growth. “About” covers 0.5 points on either side. Only targets with a number are listed, and one number for two indicators counts as two; figures of the Economic Zone are not the district’s.',
    ),
  },
  draw: (_rows, facts, { lang, linkTo, document, width }) =>
    scorecard(
      {
        groups: facts.groups.map(({ verdict, rows }) => ({
          title: `${verdictLabel[verdict][lang]} · ${String(rows.length)}${t('项', '')[lang]}`,
          bullets: rows.map((row) => bulletOf(row, lang, linkTo)),
        })),
        open: {
          title: openTitle(facts, lang),
          items: facts.open.map((row) => ({
            text: `${promiseName(row, lang)}${LANGUAGES[lang].colon}${targetWords(row.target, lang)}`,
            href: linkTo(rowPath(row.target)),
          })),
        },
      },
      { document, width },
    ),
});
