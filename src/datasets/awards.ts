import { z } from 'zod';
import { id, integer } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { provenance, provenanceReference } from './provenance.ts';

/** Who was commended in 2020, and for what. The `printed` phrase is the name of the place as it stands. */
export const awards = defineTable({
  name: 'awards',
  title: { zh: '表扬（2020）', en: 'Commendations (2020)' },
  rowIs: { zh: '一个地方在一组中受表扬', en: 'one place commended in one group' },
  group: 'stated',
  coding: {
    how: {
      zh: '两次独立编码，逐段录入，按打印次序',
      en: 'coded twice, independently, paragraph by paragraph in the printed order',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号：award-年-组-次序', en: 'Identifier: award-year-group-order' }),
    category: id({ zh: '组别', en: 'Group' }),
    place: id({ zh: '受表扬的地方', en: 'The place commended' }),
    position: integer(1, 20, { zh: '在组内的次序', en: 'Order within the group' }),
    ...provenance,
  }),
  unique: [
    ['category', 'place'],
    ['category', 'position'],
    ['document', 'start'],
  ],
  references: [
    { column: 'category', table: 'award_categories' },
    { column: 'place', table: 'places' },
    provenanceReference,
  ],
});

export type AwardRow = RowOf<typeof awards>;
