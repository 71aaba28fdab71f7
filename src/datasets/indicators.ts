import { z } from 'zod';
import { flag, id, oneOf, optionalUrl, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { FIELDS } from './vocabulary.ts';

/** What is measured. A level, its growth, its share and its rank are one indicator. */
export const indicators = defineTable({
  name: 'indicators',
  title: { zh: '指标', en: 'Indicators' },
  rowIs: { zh: '一个统计指标', en: 'a statistical indicator' },
  group: 'named',
  coding: {
    how: {
      zh: '三份文件的470个名称归并而成；核心指标另标明',
      en: '470 names of three documents unified; `core` marks the headline indicators',
    },
    rules: [
      {
        zh: '多数指标只出现一次：要比较，先在 `observations` 里数一数有几个地方、几个时期。',
        en: 'Most indicators occur once: before comparing, count in `observations` how many places and periods there are.',
      },
    ],
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    name_zh: text({ zh: '名称', en: 'Name' }),
    name_en: text({ zh: '英文名', en: 'English name; of the China Statistical Yearbook where it has one' }),
    unit: text({ zh: '常用单位', en: 'Usual unit of the level, as printed' }),
    definition_zh: text({ zh: '定义（本站话）', en: 'Definition in our words, in Chinese' }),
    definition_en: text({ zh: '英文定义', en: 'Definition in our words' }),
    direction: oneOf(['up', 'down', 'neutral'], {
      zh: '方向',
      en: 'Whether more is better, less is better, or neither',
      vocabulary: 'direction',
    }),
    core: flag({ zh: '是否核心指标', en: 'Whether it is a headline indicator' }),
    exact_match: optionalUrl({
      zh: '别处的同一概念',
      en: 'The same concept elsewhere',
      missing: { zh: '没有查', en: 'it was not looked up' },
    }),
    field: oneOf(FIELDS, { zh: '领域', en: 'Field', vocabulary: 'field' }),
  }),
  unique: [['name_zh'], ['name_en']],
});

export type IndicatorRow = RowOf<typeof indicators>;
