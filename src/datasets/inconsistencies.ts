import { z } from 'zod';
import { id, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

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
    where_a_section: text({ zh: '一处', en: 'One place' }),
    where_a_printed: optionalText({
      zh: '一处原样',
      en: 'Its printed words',
      missing: { zh: '没有可引的字句', en: 'there are no words to quote' },
    }),
    where_b_section: optionalText({
      zh: '另一处',
      en: 'The other place',
      missing: { zh: '只涉及一处', en: 'only one place is concerned' },
    }),
    where_b_printed: optionalText({
      zh: '另一处原样',
      en: 'Its printed words',
      missing: { zh: '没有可引的字句', en: 'there are no words to quote' },
    }),
    stated: optionalText({
      zh: '所说',
      en: 'Stated',
      missing: { zh: '没有可比的数', en: 'there is no figure to set against it' },
    }),
    computed: optionalText({
      zh: '算得',
      en: 'Computed',
      missing: { zh: '无从计算', en: 'it cannot be computed' },
    }),
    unit: optionalText({ zh: '单位', en: 'Unit', missing: { zh: '没有单位', en: 'it has no unit' } }),
    why_zh: text({ zh: '为什么要紧', en: 'Why it matters and what may explain it, in Chinese' }),
    why_en: text({ zh: '为什么要紧（英文）', en: 'Why it matters and what may explain it' }),
  }),
});

export type InconsistencyRow = RowOf<typeof inconsistencies>;
