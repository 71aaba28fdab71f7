import { z } from 'zod';
import { id, oneOf, text, wikidata } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';

/** Government bodies; collective actors are bodies of their own kind and are never expanded. */
export const agencies = defineTable({
  name: 'agencies',
  title: { zh: '单位', en: 'Agencies' },
  rowIs: { zh: '一个政府单位', en: 'a government body' },
  group: 'named',
  coding: {
    how: {
      zh: '一个单位一行，错字留在 `agency_names`；集合名称不拆开',
      en: 'one row per body, typos in `agency_names`; collective actors are never expanded',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    name_zh: text({ zh: '名称', en: 'Name' }),
    name_en: text({ zh: '英文名', en: 'English name' }),
    level: oneOf(['municipal', 'district', 'township'], { zh: '层级', en: 'Level', vocabulary: 'level' }),
    agency_kind: oneOf(
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
      { zh: '种类', en: 'Kind of body', vocabulary: 'agencyKind' },
    ),
    wikidata: wikidata({ zh: '维基数据编号', en: 'Wikidata item' }),
    ...notes,
  }),
  unique: [['name_zh', 'level']],
});

/** An agency with the forms its name is printed in. */
export type AgencyRow = RowOf<typeof agencies> & { printed_forms: readonly string[] };
