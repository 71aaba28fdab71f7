import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { checkObservation } from './checkObservation.ts';
import {
  decimal,
  id,
  idOf,
  oneOf,
  optionalDate,
  optionalId,
  optionalIdOf,
  optionalOneOf,
  optionalText,
  period,
  text,
} from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { observationWords } from './observationWords.ts';
import { notes, citedProvenance } from './provenance.ts';
import {
  basisLabel,
  comparatorLabel,
  kindOfFigure,
  lookedUpLabel,
  precisionLabel,
  rankedLabel,
  scopeLabel,
  vintageLabel,
} from './vocabulary.ts';

const noTime = t('原文没有给时间', 'the text gives no time');
const noRank = t('不是名次', 'it is no rank');
const noReference = t('不是与别的时间相比的数', 'it is no comparison with another time');
const tellsApart = t('其他各列已足以区分', 'the other columns tell it apart');

/** How figures were coded: the rules of the table of observations, which its page and data/README.md repeat. */
const rules = [
  t(
    '数字要有数码（或“翻番”“持平”“扭负为正”“正增长”“十项”）。没有数码的“全覆盖”“同步”“达标”不成行。',
    'A figure needs a numeral, Chinese ones included (or 翻番, 持平, 扭负为正, 正增长). “Full coverage”, “in step with” and “up to standard” without one are no rows.',
  ),
  t(
    '每份存档报告的每个结果、每个目标都要成行，项目、地方、人、连续几年的个数也算；名称里的数字（5G、4A、十四五，三大行动、八大计划之类的口号）不算，除非文件要求把这几项做完（十项重大工程）。名词解释中说明全国、全市方案的数不是本区的，不收。',
    'Every result and every target of an archived report is to be a row, also counts of projects, places, people, years in a row; numbers in names (5G, 4A, 十四五, slogans such as 三大行动) are none, unless the document wants that many works completed (十项重大工程). Figures that explain a national or municipal programme in a glossary are not the district’s and are left out.',
  ),
  t(
    '`kind` 为 `fact`：关于文件本身的话（方案有多少项任务、口号的几个部分），既不是结果也不是目标，不计入任何个数。',
    '`kind` `fact`: a statement about the document itself (how many tasks a plan has, the parts of a slogan); neither result nor target, and in no count.',
  ),
  t(
    '单位照印，量级不动：1.3万亿元记为 `1.3`、`万亿元`；`value_base` 换成 `units` 表的基本单位。下降为负；“下降10%以上”记为 `le` −10。',
    'The unit keeps its scale as printed: 1.3 万亿元 is `1.3`, `万亿元`; `value_base` is in the base unit of `units`. A fall is negative; “by 10% or more” downwards is `le` −10.',
  ),
  t(
    '“增长N倍”是增速，单位倍；“是…的N倍”和“翻番”是 `multiple`。',
    '增长N倍 is a growth rate in 倍; 是…的N倍 and 翻番 are `multiple`.',
  ),
  t(
    '名次单独成行（`basis` 为 rank，单位位），`rank_of` 写明排的是什么。一个数说两个指标，是两行，原样字句相同。',
    'A rank is a row of its own (`basis` rank, unit 位); `rank_of` says what is ranked. One figure for two indicators is two rows with one `printed`.',
  ),
  t(
    '`growth_rate` 是与上年同期相比；与更早的年份或上一个规划相比是 `change`，`reference_period` 写明与谁相比。`2016/2020` 是这几年的合计或平均，两头的年份都算；规划期末的水平记 `2025`；`2023-01/2023-09` 是一月到九月的累计；`/2027` 只知道到哪一年。原文没有给时间的，时期留空。',
    '`growth_rate` is against the same time a year before; against an earlier year or plan it is `change`, and `reference_period` says which. `2016/2020` is a total or average of these years, both included; a level at a plan’s end is `2025`; `2023-01/2023-09` is January to September together; `/2027` ends then and its beginning is not stated. The period is empty where the text gives none.',
  ),
  t(
    '`series` 相同的水平才可相接；没有写的，是没有发现中断。没有代码会拿两个序列的水平相比。',
    'Only levels of the same `series` may be joined; where none is given, no break is known. No code compares levels of two series.',
  ),
  t(
    '渝北报告的存档文本有丢字之处：`printed` 照存档所印，说明一列写怎样读出。',
    'Where the archived text of the Yubei report lost characters, `printed` is what stands there and the note says how it was read.',
  ),
  t(
    '引用页面（`ctx-…`）的数，文本没有存档，没有位置，也不核对（出处后来存了档的除外）；`looked_up` 写明那一页读了多少。`printed` 空的，是原文字句未留存。区县的数出自各不相同的页面：说明里写了不可比，或所述增速与名义增长对不上的水平，自成序列。',
    'Figures of cited pages (`ctx-…`) rest on pages that are not archived here: they have no offset and are not audited (but where the document was archived since); `looked_up` says how much of the page was read. Where `printed` is empty, the exact words were not kept. Districts’ figures come from pages of many kinds: a level that a note calls not comparable, or that the stated growth does not fit, has a series of its own.',
  ),
];

/** Every figure the documents state, result or target; ranks are rows of their own. */
export const observations = defineTable({
  name: 'observations',
  title: t('指标数值', 'Indicator values'),
  rowIs: t('一个指标的一个数字', 'one figure of one indicator'),
  group: 'stated',
  coding: {
    how: t('照下面的规则逐个录入', 'one by one, by the rules below'),
    rules,
  },
  key: 'id',
  row: z.object({
    id: id({ label: t('编号', 'Identifier'), about: observationWords.id }),
    place: idOf('places', { label: t('地方', 'Place'), about: observationWords.place }),
    body: optionalIdOf('bodies', {
      label: t('地方以下的主体', 'Body below the place'),
      about: observationWords.body,
      missing: t('是这个地方整体的数', 'the figure is that of the whole place'),
    }),
    indicator: idOf('indicators', { label: t('指标', 'Indicator'), about: observationWords.indicator }),
    breakdown: optionalIdOf('breakdowns', {
      label: t('分项', 'Breakdown'),
      about: observationWords.breakdown,
      missing: t('是指标的全部', 'it is all of the indicator'),
    }),
    scope: optionalOneOf(scopeLabel, {
      label: t('口径', 'Scope'),
      about: observationWords.scope,
      missing: t('这处文字没有说口径', 'the passage names no scope'),
    }),
    period: period({ label: t('时期', 'Period'), about: observationWords.period, missing: noTime }),
    period_start: optionalDate({
      label: t('时期首日', 'First day of the period'),
      about: observationWords.period_start,
      missing: t('原文没有说从何时起', 'the text does not say when it begins'),
    }),
    period_end: optionalDate({
      label: t('时期末日', 'Last day of the period'),
      about: observationWords.period_end,
      missing: noTime,
    }),
    reference_period: period({
      label: t('对比时期', 'Reference period'),
      about: observationWords.reference_period,
      missing: noReference,
    }),
    reference_start: optionalDate({
      label: t('对比时期首日', 'First day of the reference period'),
      about: observationWords.reference_start,
      missing: noReference,
    }),
    reference_end: optionalDate({
      label: t('对比时期末日', 'Last day of the reference period'),
      about: observationWords.reference_end,
      missing: noReference,
    }),
    kind: oneOf(kindOfFigure, {
      label: t('目标、结果或事实', 'Target, result or fact'),
      about: observationWords.kind,
    }),
    basis: oneOf(basisLabel, {
      label: t('数字的性质', 'What the number is'),
      about: observationWords.basis,
    }),
    value: decimal({ label: t('数值', 'Value, as printed'), about: observationWords.value, unitIn: 'unit' }),
    unit: text({
      refersTo: { table: 'units', to: 'printed' },
      label: t('单位', 'Unit, as printed'),
      about: observationWords.unit,
    }),
    value_base: decimal({
      label: t('基本单位的数值', 'Value in the base unit'),
      about: observationWords.value_base,
    }),
    comparator: oneOf(comparatorLabel, {
      label: t('比较词', 'How firmly it is stated'),
      about: observationWords.comparator,
    }),
    rank_of: optionalOneOf(rankedLabel, {
      label: t('名次排的是什么', 'What is ranked'),
      about: observationWords.rank_of,
      missing: noRank,
    }),
    rank_scope: optionalText({
      label: t('名次范围', 'Among whom a rank is counted'),
      about: observationWords.rank_scope,
      missing: noRank,
    }),
    series: optionalId({
      label: t('序列', 'Series'),
      about: observationWords.series,
      missing: t('没有发现序列中断', 'no break of its series is known'),
    }),
    vintage: optionalOneOf(vintageLabel, {
      label: t('版次', 'Vintage'),
      about: observationWords.vintage,
      missing: t('是目标，或不知道', 'it is a target, or the vintage is not known'),
    }),
    precision: oneOf(precisionLabel, {
      label: t('精度', 'Precision'),
      about: observationWords.precision,
    }),
    looked_up: oneOf(lookedUpLabel, {
      label: t('出处读了多少', 'How much of the source was read'),
      about: observationWords.looked_up,
    }),
    restates: optionalIdOf('observations', {
      label: t('重述', 'The row it restates'),
      about: observationWords.restates,
      missing: t('不是重述', 'it restates no other row'),
    }),
    context_zh: optionalText({
      label: t('补充', 'Context, in Chinese'),
      about: observationWords.context_zh,
      missing: tellsApart,
    }),
    context_en: optionalText({
      label: t('英文补充', 'Context'),
      about: observationWords.context_en,
      missing: tellsApart,
    }),
    task: optionalIdOf('tasks', {
      label: t('任务', 'Task that states it'),
      about: observationWords.task,
      missing: t('不出自任务', 'no task states it'),
    }),
    ...citedProvenance,
    ...notes,
  }),
  unique: [
    [
      'place',
      'body',
      'indicator',
      'breakdown',
      'scope',
      'period',
      'reference_period',
      'kind',
      'basis',
      'rank_of',
      'vintage',
      'restates',
    ],
  ],
  check: checkObservation,
});

export type ObservationRow = RowOf<typeof observations>;
