import { z } from 'zod';
import { id, oneOf, optionalInteger, optionalText, period, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';

/** Commendations, designations and praise that the reports themselves claim; nobody else vouches for them here. */
export const mentions = defineTable({
  name: 'mentions',
  title: { zh: '报告自述的荣誉', en: 'Mentions' },
  rowIs: { zh: '报告自述的一次表扬或称号', en: 'a commendation a report claims' },
  group: 'stated',
  coding: { how: { zh: '报告自己的说法，没有别人作证', en: 'claims of the reports themselves' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    place: id({ zh: '地方', en: 'Place' }),
    mention_kind: oneOf(['incentive', 'commendation', 'designation', 'pilot', 'ranking', 'praise'], {
      zh: '种类',
      en: 'Kind',
      vocabulary: 'mention',
    }),
    what_zh: text({ zh: '什么（本站话）', en: 'What, in our words, in Chinese' }),
    what_en: text({ zh: '什么（英文）', en: 'What, in our words' }),
    by_zh: optionalText({
      zh: '谁给的；空：没说',
      en: 'By whom, in Chinese; empty: not stated',
      missing: { zh: '报告没有说', en: 'the report does not say' },
    }),
    by_en: optionalText({
      zh: '谁给的（英文）',
      en: 'By whom; empty: not stated',
      missing: { zh: '报告没有说', en: 'the report does not say' },
    }),
    period: period({
      zh: '时期',
      en: 'Period',
      missing: { zh: '报告没有说', en: 'the report does not say' },
    }),
    quantity: optionalInteger(1, 1_000_000, {
      zh: '数量',
      en: 'How many, where stated',
      missing: { zh: '只说有，没有说几', en: 'the report gives no number' },
    }),
    ...provenance,
    ...notes,
  }),
  references: [{ column: 'place', table: 'places' }, provenanceReference],
});

export type MentionRow = RowOf<typeof mentions>;
