import { z } from 'zod';
import { id, integer, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { DOMAINS } from './vocabulary.ts';

/** The 30 measures of the 2022 rules. Domains are our grouping. */
export const measures = defineTable({
  name: 'measures',
  title: { zh: '激励措施（2022）', en: 'Measures (2022)' },
  rowIs: { zh: '2022年规则中的一项措施', en: 'one of the 30 measures of 2022' },
  group: 'stated',
  coding: { how: { zh: '名称照印；领域是本站归的', en: 'titles as printed; domains are ours' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    no: integer(1, 30, { zh: '文件中的序号', en: 'Number in the document' }),
    name_zh: text({ zh: '名称', en: 'Name, as printed' }),
    name_en: text({ zh: '英文名（本站译）', en: 'Name in English (ours)' }),
    domain: oneOf(DOMAINS, {
      zh: '领域（本站归类）',
      en: 'Field of work (our grouping)',
      vocabulary: 'domain',
    }),
    ...provenance,
    ...notes,
  }),
  unique: [['no'], ['name_zh']],
  references: [provenanceReference],
});

export type MeasureRow = RowOf<typeof measures>;
