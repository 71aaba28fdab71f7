import { z } from 'zod';
import { id, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { BODY_KINDS } from './vocabulary.ts';

/** Zones, companies, parks and others whose figures a report states and which are not the place as a whole. */
export const bodies = defineTable({
  name: 'bodies',
  title: { zh: '地方以下的主体', en: 'Bodies' },
  rowIs: {
    zh: '一个有自己数字的园区、公司、项目等',
    en: 'a zone, company, park or the like with figures of its own',
  },
  group: 'named',
  coding: {
    how: {
      zh: '两次独立编码：凡数字不是整个地方的，写明是谁的',
      en: 'coded twice, independently: whose a figure is where it is not that of the whole place',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    name_zh: text({ zh: '名称', en: 'Name, as printed' }),
    name_en: text({ zh: '英文名（本站译）', en: 'Name in English (ours)' }),
    body_kind: oneOf(BODY_KINDS, { zh: '种类', en: 'Kind of body', vocabulary: 'bodyKind' }),
    place: id({ zh: '所在的地方', en: 'Place' }),
    ...notes,
  }),
  unique: [
    ['place', 'name_zh'],
    ['place', 'name_en'],
  ],
  references: [{ column: 'place', table: 'places' }],
});

export type BodyRow = RowOf<typeof bodies>;
