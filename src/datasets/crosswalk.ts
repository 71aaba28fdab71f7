import { z } from 'zod';
import { id, oneOf, optionalId, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** How the 26 groups of 2020 continue in the 30 measures of 2022: our judgement, with reasons. */
export const crosswalk = defineTable({
  name: 'crosswalk',
  title: { zh: '2020组别与2022措施的对应', en: 'Crosswalk 2020–2022' },
  rowIs: { zh: '一组与一项措施的对应', en: 'how a group of 2020 continues in a measure of 2022' },
  group: 'judged',
  coding: { how: { zh: '本站的判断，写明把握和理由', en: 'our judgement, with confidence and reason' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    category: optionalId({
      zh: '2020年的组；空：新增',
      en: 'Group of 2020; empty: the measure is new',
      missing: { zh: '2022年新增，没有前身', en: 'the measure is new in 2022' },
    }),
    measure: optionalId({
      zh: '2022年的措施；空：不再有',
      en: 'Measure of 2022; empty: the group is gone',
      missing: { zh: '2022年不再有', en: 'the group has no measure in 2022' },
    }),
    relation: oneOf(['same', 'broadened', 'narrowed', 'merged', 'split', 'gone', 'new'], {
      zh: '关系',
      en: 'Relation',
      vocabulary: 'relation',
    }),
    confidence: oneOf(['high', 'medium', 'low'], {
      zh: '把握',
      en: 'How sure the judgement is',
      vocabulary: 'confidence',
    }),
    reason_zh: text({ zh: '理由', en: 'Reason in Chinese' }),
    reason_en: text({ zh: '英文理由', en: 'Reason' }),
  }),
  unique: [['category', 'measure']],
  references: [
    { column: 'category', table: 'award_categories', optional: true },
    { column: 'measure', table: 'measures', optional: true },
  ],
});

export type CrosswalkRow = RowOf<typeof crosswalk>;
