import { z } from 'zod';
import { id, optionalNumber, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

const LARGEST = 1e12;

/** What does not add up in the documents, where, and innocent explanations. */
export const inconsistencies = defineTable({
  name: 'inconsistencies',
  title: { zh: '对不上的数', en: 'Inconsistencies' },
  rowIs: { zh: '文件里对不上的一处', en: 'a place where figures of the documents do not add up' },
  group: 'judged',
  coding: { how: { zh: '逐处写明，并给出无关过错的解释', en: 'with innocent explanations' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    what_zh: text({ zh: '什么', en: 'What, in Chinese' }),
    what_en: text({ zh: '什么（英文）', en: 'What' }),
    stated: optionalNumber(-LARGEST, LARGEST, {
      zh: '所说',
      en: 'Stated',
      unitIn: 'unit',
      missing: { zh: '没有可比的数', en: 'there is no figure to set against it' },
    }),
    computed: optionalNumber(-LARGEST, LARGEST, {
      zh: '算得',
      en: 'Computed',
      unitIn: 'unit',
      missing: { zh: '无从计算', en: 'it cannot be computed' },
    }),
    unit: optionalText({ zh: '单位', en: 'Unit', missing: { zh: '没有单位', en: 'it has no unit' } }),
    why_zh: text({ zh: '为什么要紧', en: 'Why it matters and what may explain it, in Chinese' }),
    why_en: text({ zh: '为什么要紧（英文）', en: 'Why it matters and what may explain it' }),
  }),
  references: [{ column: 'unit', table: 'units', to: 'printed', optional: true }],
});

export type InconsistencyRow = RowOf<typeof inconsistencies>;
