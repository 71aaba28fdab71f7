import { z } from 'zod';
import { id, list, oneOf, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Government bodies; collective actors are bodies of their own kind and are never expanded. */
export const agencies = defineTable({
  name: 'agencies',
  title: { zh: '单位', en: 'Agencies' },
  rowIs: { zh: '一个政府单位', en: 'a government body' },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    name_zh: text({ zh: '名称', en: 'Name' }),
    name_en: text({ zh: '英文名', en: 'English name' }),
    level: oneOf(['municipal', 'district', 'township'], { zh: '层级', en: 'Level' }),
    kind: oneOf(
      [
        'party',
        'government_department',
        'management_committee',
        'enterprise_institution',
        'armed_forces',
        'collective',
        'headquarters',
        'office',
      ],
      { zh: '种类', en: 'Kind of body' },
    ),
    printed_forms: list({
      zh: '文件中的写法（含错字）',
      en: 'Forms in which documents print it, typos included',
    }),
    note_zh: optionalText({ zh: '说明', en: 'Note in Chinese' }),
    note_en: optionalText({ zh: '英文说明', en: 'Note' }),
  }),
  unique: [['name_zh', 'level']],
});

export type AgencyRow = RowOf<typeof agencies>;
