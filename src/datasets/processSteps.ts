import { z } from 'zod';
import { id, integer, optionalDate, optionalInteger, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';

/** The round of 2022, step by step; the order of undated steps is ours. */
export const processSteps = defineTable({
  name: 'process_steps',
  title: { zh: '2022年评选步骤', en: 'Steps of the 2022 round' },
  rowIs: { zh: '一个步骤', en: 'a step of the round' },
  group: 'stated',
  coding: {
    how: {
      zh: '编号的步骤和编号以外的要求；没有日期的步骤由本站排序',
      en: 'numbered steps and what stands outside them; the order of undated steps is ours',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    position: integer(1, 99, { zh: '次序（本站排）', en: 'Order (ours, by date and logic)' }),
    no: optionalInteger(1, 3, {
      zh: '文件编号的步骤',
      en: 'Number of the step, where the document numbers it',
      missing: { zh: '文件没有给这一步编号', en: 'the document does not number this step' },
    }),
    name_zh: text({ zh: '名称（本站拟）', en: 'Name in Chinese (ours)' }),
    name_en: text({ zh: '英文名（本站拟）', en: 'Name (ours)' }),
    actor_zh: text({ zh: '谁做', en: 'Who acts, in Chinese' }),
    actor_en: text({ zh: '谁做（英文）', en: 'Who acts' }),
    recipient_zh: optionalText({
      zh: '对谁',
      en: 'Towards whom, in Chinese',
      missing: { zh: '文件没有说对谁', en: 'the document names nobody' },
    }),
    recipient_en: optionalText({
      zh: '对谁（英文）',
      en: 'Towards whom',
      missing: { zh: '文件没有说对谁', en: 'the document names nobody' },
    }),
    deadline: optionalDate({
      zh: '期限（此日前）；空：无期限',
      en: 'To be done before this day ends; empty: undated',
      missing: { zh: '文件没有给期限', en: 'the document gives no deadline' },
    }),
    action_zh: text({ zh: '做什么（本站话）', en: 'What is done, in our words, in Chinese' }),
    action_en: text({ zh: '做什么（英文）', en: 'What is done, in our words' }),
    ...provenance,
    ...notes,
  }),
  unique: [['position']],
  references: [provenanceReference],
});

export type ProcessStepRow = RowOf<typeof processSteps>;
