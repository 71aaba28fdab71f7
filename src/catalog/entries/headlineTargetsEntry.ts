import {
  compareHeadlineTargets,
  type HeadlineRow,
  type Plan,
} from '../../analysis/compareHeadlineTargets.ts';
import { summariseHeadlineTargets, type HeadlineSummary } from '../../analysis/summariseHeadlineTargets.ts';
import { headlineTargets } from '../../charts/headlineTargets.ts';
import { formatList } from '../../format/formatList.ts';
import { shortPlaceName } from '../../format/placeName.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { basisLabel } from '../../i18n/vocabularyLabel.ts';
import { defineChart, type LinkTo, type Sources } from '../defineChart.ts';
import { planColumns, planFigure, type PlanRow } from '../planColumns.ts';
import { indicatorName, rowPath } from '../targetWords.ts';

/** Plans in the order of their years. */
const PLANS: readonly Plan[] = [
  { place: '500155', year: '2021', document: 'liangping-2021-tasks' },
  { place: '500112', year: '2021', document: 'yubei-2021-report' },
  { place: '500108', year: '2024', document: 'nanan-2024-report' },
  { place: 'chongqing-economic-zone', year: '2024', document: 'nanan-2024-report' },
];

const rowsOf = ({ ledger }: Sources): HeadlineRow[] => compareHeadlineTargets(ledger, PLANS);

/** "渝北6%以上、南岸6%左右" / "Yubei 6% or more, Nan'an about 6%": lowest first, comparators kept. */
const statedWords = ({ stated }: HeadlineRow, lang: Lang): string =>
  stated
    .map((cell) => [shortPlaceName(cell.place, lang), planFigure(cell, lang)].join(lang === 'zh' ? '' : ' '))
    .join(LANGUAGES[lang].comma);

/** How many of the indicators each plan states. */
const countsWords = ({ statedBy }: HeadlineSummary, lang: Lang): string =>
  formatList(
    statedBy.map(({ place, count }) =>
      lang === 'zh'
        ? `${shortPlaceName(place, lang)}${String(count)}项`
        : `${shortPlaceName(place, lang)} ${String(count)}`,
    ),
    lang,
  );

const planLabel = ({ place, plan }: HeadlineRow['cells'][number], lang: Lang): string =>
  `${shortPlaceName(place, lang)} ${plan.year}`;

const markName = (row: PlanRow, lang: Lang): string =>
  [indicatorName(row.indicator, lang), planLabel(row, lang), planFigure(row, lang)].join(
    LANGUAGES[lang].clause,
  );

function blockOf({ indicator, basis, cells }: HeadlineRow, lang: Lang, linkTo: LinkTo) {
  const title = indicatorName(indicator, lang);
  return {
    title,
    detail: basisLabel[basis][lang],
    lines: cells.map((cell) => {
      const { target, room } = cell;
      return {
        label: planLabel(cell, lang),
        figure: target === null ? planFigure(cell, lang) : `${planFigure(cell, lang)} ¶`,
        mark: target === null ? null : { value: target.value, room, comparator: target.comparator },
        description: markName({ ...cell, indicator, basis }, lang),
        href: target === null ? '' : linkTo(rowPath(target)),
      };
    }),
  };
}

export const headlineTargetsEntry = defineChart<PlanRow, HeadlineSummary>({
  id: 'headline-targets',
  order: 140,
  topic: 'figures',
  documents: ['liangping-2021-tasks', 'yubei-2021-report', 'nanan-2024-report'],
  linked: true,
  rows: (sources) =>
    rowsOf(sources).flatMap(({ cells, indicator, basis }) =>
      cells.map((cell) => ({ ...cell, indicator, basis })),
    ),
  facts: (_rows, sources) => summariseHeadlineTargets(rowsOf(sources)),
  markNames: (row, lang) => [markName(row, lang)],
  rowId: ({ indicator, basis, place }) => `${indicator.id}-${basis}-${place.id}`,
  columns: planColumns,
  words: {
    zh: {
      title: '四地的主要年度目标',
      headline: ({ shared, plans }) =>
        `${String(plans)}地都写了数的只有${shared.indicator.name_zh}的${basisLabel[shared.basis].zh}：${statedWords(shared, 'zh')}`,
      dek: '梁平、渝北2021年和南岸、重庆经开区2024年的年度目标，百分数；年份不同',
      reading:
        '一组一个指标，至少两地写了数的才列；每地一行，位置固定。空心圆是目标，从左边的零线量起；浅色带表示“左右”，箭头表示“以上”。点¶看它在文件里的位置。“经开区”是重庆经开区，属开发区。',
      description: (facts) =>
        `${String(facts.indicators)}个指标中，各地写了数的：${countsWords(facts, 'zh')}。写出的数相差最大的是${facts.widest.indicator.name_zh}：${statedWords(facts.widest, 'zh')}。`,
      note: '2021年与2024年的情形不同，跨年只看写了什么，不是排名。“未述”指文件里没有这一指标当年的百分数目标，不是零；没有数字的提法、金额和个数目标不在内。渝北2021年的工业目标是规上工业总产值，与增加值不是一个指标，不并列；渝北固定资产投资原文是与上年持平，记作0%。南岸一般公共预算收入是同口径增速。重庆经开区只看南岸区报告里写到的。',
    },
    en: {
      title: 'Headline targets of four places',
      headline: ({ shared, plans }) =>
        `Only ${shared.indicator.name_en.toLowerCase()} has a ${basisLabel[shared.basis].en} target in all ${String(plans)} plans: ${statedWords(shared, 'en')}`,
      dek: 'Annual targets, in per cent: Liangping and Yubei for 2021, Nan’an and the Chongqing Economic Zone for 2024. The years differ',
      reading:
        'One block per indicator that at least two of the places put a figure to; one line per place, always in the same order. A hollow ring is the target, measured from the zero line at its left; a pale band means “about”, an arrow “or more”. The ¶ leads to where it stands.',
      description: (facts) =>
        `Of ${String(facts.indicators)} indicators, each place states: ${countsWords(facts, 'en')}. Stated values lie furthest apart for ${facts.widest.indicator.name_en.toLowerCase()}: ${statedWords(facts.widest, 'en')}.`,
      note: 'Conditions in 2021 and 2024 were not alike: across years this shows what was promised and is no ranking. “Not stated” means that the document gives no percentage target of the indicator for that year, which is not zero; wordings without a number, and targets in amounts or counts, are left out. Yubei’s industrial target for 2021 is of gross output, another indicator than value-added; its fixed investment is printed as level with the year before, here 0%. Nan’an’s budget revenue is growth on a comparable basis. The Economic Zone, a development zone, is seen only through Nan’an’s report.',
    },
  },
  draw: (_rows, _facts, { lang, linkTo, sources, document, width }) =>
    headlineTargets(
      rowsOf(sources).map((row) => blockOf(row, lang, linkTo)),
      { document, width },
    ),
});
