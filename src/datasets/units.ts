import { z } from 'zod';
import { decimal, id, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Every unit the documents print, and how it is converted. */
export const units = defineTable({
  name: 'units',
  title: { zh: '单位', en: 'Units' },
  rowIs: { zh: '文件里印的一个单位', en: 'a unit the documents print' },
  group: 'named',
  coding: {
    how: {
      zh: '凡印出的单位一行；换算系数由量级（万、亿、万亿）和国际单位得出，亩不换成公顷',
      en: 'one row per unit printed; factors follow from the scale (万, 亿, 万亿) and from SI; 亩 is not turned into hectares',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    printed: text({ zh: '印出的写法', en: 'Unit, as printed' }),
    name_zh: text({ zh: '读法', en: 'Name in Chinese' }),
    name_en: text({ zh: '英文名', en: 'English name' }),
    ucum: optionalText({
      zh: 'UCUM 代码',
      en: 'UCUM code',
      missing: { zh: '没有 UCUM 代码', en: 'it has no UCUM code' },
    }),
    base_unit: id({ zh: '基本单位', en: 'Base unit' }),
    factor: decimal({ zh: '换成基本单位的系数', en: 'Factor to the base unit' }),
  }),
  unique: [['printed']],
  references: [{ column: 'base_unit', table: 'units' }],
});

export type UnitRow = RowOf<typeof units>;
