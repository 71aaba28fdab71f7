import { z } from 'zod';
import { id, oneOf, optionalDate } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';

/** What of a place became part of which other. */
export const placeChanges = defineTable({
  name: 'place_changes',
  title: { zh: '区划变动', en: 'Changes of places' },
  rowIs: {
    zh: '一个地方（或其一部分）划归另一个地方',
    en: 'a place, or a part of one, becoming part of another',
  },
  group: 'named',
  coding: {
    how: {
      zh: '2025年11月6日的调整，据公布和报道（http://chinasei.com.cn/zcjd/202511/t20251107_78563.html）',
      en: 'the change of 2025-11-06 as announced and reported, http://chinasei.com.cn/zcjd/202511/t20251107_78563.html',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    from_place: id({ zh: '从哪里', en: 'From which place' }),
    to_place: id({ zh: '到哪里', en: 'To which place' }),
    changed_on: optionalDate({
      zh: '哪一天',
      en: 'Day of the change',
      missing: { zh: '不知道哪一天', en: 'the day is not known' },
    }),
    extent: oneOf(['whole', 'most', 'part'], { zh: '多少', en: 'How much of it', vocabulary: 'extent' }),
    ...notes,
  }),
  unique: [['from_place', 'to_place', 'changed_on']],
  references: [
    { column: 'from_place', table: 'places' },
    { column: 'to_place', table: 'places' },
  ],
});

export type PlaceChangeRow = RowOf<typeof placeChanges>;
