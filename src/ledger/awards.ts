import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, integer } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { provenance, provenanceReference } from './provenance.ts';

/** Who was commended in 2020, and for what. The `printed` phrase is the name of the place as it stands. */
export const awards = defineTable({
  name: 'awards',
  title: t('表扬（2020）', 'Commendations (2020)'),
  rowIs: t('一个地方在一组中受表扬', 'one place commended in one group'),
  group: 'stated',
  coding: {
    how: t(
      '两次独立编码，逐段录入，按打印次序',
      'coded twice, independently, paragraph by paragraph in the printed order',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号：award-年-组-次序', 'Identifier: award-year-group-order'),
      about: t(
        '由年、组的次序、组内次序拼成，意义永不改变。不要拆开用：组和地方另有列。',
        'Made of the year, `award_categories.no` and `position`; it never changes its meaning. Do not take it apart: group and place have columns.',
      ),
    }),
    category: id({
      label: t('组别', 'Group'),
      about: t(
        '连 `award_categories.id`。各组内容、名额不同，各一次表扬分量不同。',
        'Joins to `award_categories.id`. Groups differ in subject and size, so one commendation does not weigh as much as another.',
      ),
    }),
    place: id({
      label: t('受表扬的地方', 'The place commended'),
      about: t(
        '连 `places.id`，按文本读；用 `places` 左连接才留得住零次的。没有行是不在名单上，不等于做得不好。',
        'Joins to `places.id`, as text; left join from `places` to keep the zeros. No row: not on the list, which is no judgement of a place.',
      ),
    }),
    position: integer(1, 20, {
      label: t('在组内的次序', 'Order within the group'),
      about: t(
        '组内印出的次序，大多照行政区划排。不是名次，也不是得分。',
        'Printed order within the group, mostly the customary order of the divisions. It is no rank and no score.',
      ),
    }),
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
