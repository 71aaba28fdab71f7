import { z } from 'zod';
import { id, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Other names by which people look for an indicator. */
export const indicatorNames = defineTable({
  name: 'indicator_names',
  title: { zh: '指标的别名', en: 'Names of indicators' },
  rowIs: { zh: '一个指标的一个别名', en: 'another name of an indicator' },
  group: 'named',
  coding: {
    how: {
      zh: '文件里的简称，和人们查找时用的词',
      en: 'short forms of the documents, and words by which people look for it',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    indicator: id({ zh: '指标', en: 'Indicator' }),
    lang: oneOf(['zh', 'en'], { zh: '语言', en: 'Language', vocabulary: 'lang' }),
    name: text({ zh: '别名', en: 'Name' }),
  }),
  unique: [['indicator', 'lang', 'name']],
  references: [{ column: 'indicator', table: 'indicators' }],
});

export type IndicatorNameRow = RowOf<typeof indicatorNames>;
