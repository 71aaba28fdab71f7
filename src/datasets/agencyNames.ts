import { z } from 'zod';
import { id, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Forms in which documents print the names of government bodies, typos included. */
export const agencyNames = defineTable({
  name: 'agency_names',
  title: { zh: '单位的写法', en: 'Names of agencies' },
  rowIs: { zh: '一个单位的一种写法', en: 'a form in which documents print an agency' },
  group: 'named',
  coding: { how: { zh: '照文件所印，含错字', en: 'as printed, typos included' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    agency: id({ zh: '单位', en: 'Agency' }),
    form: text({ zh: '写法', en: 'Form' }),
  }),
  unique: [['agency', 'form']],
  references: [{ column: 'agency', table: 'agencies' }],
});

export type AgencyNameRow = RowOf<typeof agencyNames>;
