import { z } from 'zod';
import { id, integer, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { DOMAINS } from './vocabulary.ts';

/** The 26 groups of the 2020 list. Labels and domains are ours; the document only numbers paragraphs. */
export const awardCategories = defineTable({
  name: 'award_categories',
  title: { zh: '表扬组别（2020）', en: 'Commendation groups (2020)' },
  rowIs: { zh: '2020年通报中的一组', en: 'one of the 26 groups of 2020' },
  group: 'stated',
  coding: {
    how: {
      zh: '按文件段落次序；短名和领域是本站拟的',
      en: 'paragraphs in order; labels and domains are ours',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    no: integer(1, 26, { zh: '在文件中的次序', en: 'Order in the document' }),
    label_zh: text({ zh: '短名（本站拟）', en: 'Short label in Chinese (ours)' }),
    label_en: text({ zh: '英文短名（本站拟）', en: 'Short label (ours)' }),
    domain: oneOf(DOMAINS, {
      zh: '领域（本站归类）',
      en: 'Field of work (our grouping)',
      vocabulary: 'domain',
    }),
    ...provenance,
  }),
  unique: [['no'], ['label_zh'], ['label_en'], ['document', 'start']],
  references: [provenanceReference],
});

export type AwardCategoryRow = RowOf<typeof awardCategories>;
