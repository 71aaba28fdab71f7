import { t } from '../i18n/t.ts';
import { z } from 'zod';
import {
  decimal,
  id,
  oneOf,
  optionalOneOf,
  optionalDate,
  optionalId,
  optionalText,
  period,
  text,
} from './column.ts';
import { checkObservation } from './checkObservation.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { observationRules } from './observationRules.ts';
import { observationWords } from './observationWords.ts';
import { citedProvenance, provenanceReference } from './provenance.ts';
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

/** Every figure the documents state, result or target; ranks are rows of their own. */
export const observations = defineTable({
  name: 'observations',
  title: t('数字', 'Observations'),
  rowIs: t('一个指标的一个数字', 'one figure of one indicator'),
  group: 'stated',
  coding: {
    how: t('照下面的规则逐个录入', 'one by one, by the rules below'),
    rules: observationRules,
  },
  key: 'id',
  row: z.object({
    id: id({ label: t('编号', 'Identifier'), about: observationWords.id }),
    place: id({ label: t('地方', 'Place'), about: observationWords.place }),
    body: optionalId({
      label: t('地方以下的主体', 'Body below the place'),
      about: observationWords.body,
      missing: t('是这个地方整体的数', 'the figure is that of the whole place'),
    }),
    indicator: id({ label: t('指标', 'Indicator'), about: observationWords.indicator }),
    breakdown: optionalId({
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
    unit: text({ label: t('单位', 'Unit, as printed'), about: observationWords.unit }),
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
    restates: optionalId({
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
    task: optionalId({
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
  references: [
    { column: 'place', table: 'places' },
    { column: 'body', table: 'bodies', optional: true },
    { column: 'indicator', table: 'indicators' },
    { column: 'breakdown', table: 'breakdowns', optional: true },
    { column: 'unit', table: 'units', to: 'printed' },
    { column: 'restates', table: 'observations', optional: true },
    { column: 'task', table: 'tasks', optional: true },
    provenanceReference,
  ],
  check: checkObservation,
});

export type ObservationRow = RowOf<typeof observations>;
