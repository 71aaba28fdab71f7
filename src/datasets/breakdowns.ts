import { z } from 'zod';
import { id, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { DIMENSIONS } from './vocabulary.ts';

/** The parts and classes that figures are of, where they are not of all an indicator measures. */
export const breakdowns = defineTable({
  name: 'breakdowns',
  title: { zh: '分项', en: 'Breakdowns' },
  rowIs: { zh: '指标的一个部分或一类', en: 'a part or class of what an indicator measures' },
  group: 'named',
  coding: {
    how: {
      zh: '两次独立编码：数字只是指标一部分的，写明哪一部分',
      en: 'coded twice, independently: which part, where a figure is of a part of its indicator only',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    name_zh: text({ zh: '名称', en: 'Name' }),
    name_en: text({ zh: '英文名', en: 'English name' }),
    dimension: oneOf(DIMENSIONS, { zh: '按什么分', en: 'By what it divides', vocabulary: 'dimension' }),
  }),
  unique: [
    ['dimension', 'name_zh'],
    ['dimension', 'name_en'],
  ],
});

export type BreakdownRow = RowOf<typeof breakdowns>;
