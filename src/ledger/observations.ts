import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { decimal, id, oneOf, optionalDate, optionalId, optionalText, period, text } from './column.ts';
import { checkObservation } from './checkObservation.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { observationRules } from './observationRules.ts';
import { observationWords } from './observationWords.ts';
import { citedProvenance, provenanceReference } from './provenance.ts';
import {
  BASES,
  COMPARATORS,
  FIGURE_KINDS,
  LOOKED_UP,
  PRECISIONS,
  RANKED,
  SCOPES,
  VINTAGES,
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
    id: id({ zh: '编号', en: 'Identifier', about: observationWords.id }),
    place: id({ zh: '地方', en: 'Place', about: observationWords.place }),
    body: optionalId({
      zh: '地方以下的主体',
      en: 'Body below the place',
      about: observationWords.body,
      missing: t('是这个地方整体的数', 'the figure is that of the whole place'),
    }),
    indicator: id({ zh: '指标', en: 'Indicator', about: observationWords.indicator }),
    breakdown: optionalId({
      zh: '分项',
      en: 'Breakdown',
      about: observationWords.breakdown,
      missing: t('是指标的全部', 'it is all of the indicator'),
    }),
    scope: oneOf(SCOPES, {
      zh: '口径',
      en: 'Scope',
      about: observationWords.scope,
      vocabulary: 'scope',
      missing: t('这处文字没有说口径', 'the passage names no scope'),
    }),
    period: period({ zh: '时期', en: 'Period', about: observationWords.period, missing: noTime }),
    period_start: optionalDate({
      zh: '时期首日',
      en: 'First day of the period',
      about: observationWords.period_start,
      missing: t('原文没有说从何时起', 'the text does not say when it begins'),
    }),
    period_end: optionalDate({
      zh: '时期末日',
      en: 'Last day of the period',
      about: observationWords.period_end,
      missing: noTime,
    }),
    reference_period: period({
      zh: '对比时期',
      en: 'Reference period',
      about: observationWords.reference_period,
      missing: noReference,
    }),
    reference_start: optionalDate({
      zh: '对比时期首日',
      en: 'First day of the reference period',
      about: observationWords.reference_start,
      missing: noReference,
    }),
    reference_end: optionalDate({
      zh: '对比时期末日',
      en: 'Last day of the reference period',
      about: observationWords.reference_end,
      missing: noReference,
    }),
    kind: oneOf(FIGURE_KINDS, {
      zh: '目标、结果或事实',
      en: 'Target, result or fact',
      about: observationWords.kind,
      vocabulary: 'figureKind',
    }),
    basis: oneOf(BASES, {
      zh: '数字的性质',
      en: 'What the number is',
      about: observationWords.basis,
      vocabulary: 'basis',
    }),
    value: decimal({ zh: '数值', en: 'Value, as printed', about: observationWords.value, unitIn: 'unit' }),
    unit: text({ zh: '单位', en: 'Unit, as printed', about: observationWords.unit }),
    value_base: decimal({
      zh: '基本单位的数值',
      en: 'Value in the base unit',
      about: observationWords.value_base,
    }),
    comparator: oneOf(COMPARATORS, {
      zh: '比较词',
      en: 'How firmly it is stated',
      about: observationWords.comparator,
      vocabulary: 'comparator',
    }),
    rank_of: oneOf(RANKED, {
      zh: '名次排的是什么',
      en: 'What is ranked',
      about: observationWords.rank_of,
      vocabulary: 'ranked',
      missing: noRank,
    }),
    rank_scope: optionalText({
      zh: '名次范围',
      en: 'Among whom a rank is counted',
      about: observationWords.rank_scope,
      missing: noRank,
    }),
    series: optionalId({
      zh: '序列',
      en: 'Series',
      about: observationWords.series,
      missing: t('没有发现序列中断', 'no break of its series is known'),
    }),
    vintage: oneOf(VINTAGES, {
      zh: '版次',
      en: 'Vintage',
      about: observationWords.vintage,
      vocabulary: 'vintage',
      missing: t('是目标，或不知道', 'it is a target, or the vintage is not known'),
    }),
    precision: oneOf(PRECISIONS, {
      zh: '精度',
      en: 'Precision',
      about: observationWords.precision,
      vocabulary: 'precision',
    }),
    looked_up: oneOf(LOOKED_UP, {
      zh: '出处读了多少',
      en: 'How much of the source was read',
      about: observationWords.looked_up,
      vocabulary: 'lookedUp',
    }),
    restates: optionalId({
      zh: '重述',
      en: 'The row it restates',
      about: observationWords.restates,
      missing: t('不是重述', 'it restates no other row'),
    }),
    context_zh: optionalText({
      zh: '补充',
      en: 'Context, in Chinese',
      about: observationWords.context_zh,
      missing: tellsApart,
    }),
    context_en: optionalText({
      zh: '英文补充',
      en: 'Context',
      about: observationWords.context_en,
      missing: tellsApart,
    }),
    task: optionalId({
      zh: '任务',
      en: 'Task that states it',
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
