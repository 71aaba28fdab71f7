import { z } from 'zod';
import { flag, id, integer, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { THEMES } from './vocabulary.ts';

/** The 156 tasks into which Liangping broke its 2021 work report. Labels are ours. */
export const tasks = defineTable({
  name: 'tasks',
  title: { zh: '任务（梁平2021）', en: 'Tasks (Liangping 2021)' },
  rowIs: { zh: '156项任务之一', en: 'one of the 156 tasks' },
  group: 'stated',
  coding: { how: { zh: '短名和主题是本站拟的', en: 'labels and themes are ours' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    no: integer(1, 9999, { zh: '序号', en: 'Number' }),
    part: oneOf(['一', '二', '三', '四'], { zh: '部分', en: 'Part of the document', vocabulary: 'part' }),
    section_id: text({ zh: '章节', en: 'Section of the document' }),
    label_zh: text({ zh: '短名（本站拟）', en: 'Short label in Chinese (ours)' }),
    label_en: text({ zh: '英文短名（本站拟）', en: 'Short label (ours)' }),
    theme: oneOf(THEMES, { zh: '主题（本站归类）', en: 'Subject (our grouping)', vocabulary: 'theme' }),
    horizon: oneOf(['2021', '2025', 'standing'], {
      zh: '期限：2021、2025或长期',
      en: 'Due in 2021, by 2025, or standing',
      vocabulary: 'horizon',
    }),
    quantified: flag({ zh: '有无数字目标', en: 'Whether it states a numeric target' }),
    ...provenance,
    ...notes,
  }),
  unique: [
    ['document', 'no'],
    ['document', 'label_zh'],
    ['document', 'label_en'],
  ],
  references: [provenanceReference],
});

export type TaskRow = RowOf<typeof tasks>;
