import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, oneOf, optionalDate } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { ownCluster } from './vocabulary.ts';

/** Which cluster of the “one area, two groups” plan a district or county is in, and when. */
export const placeClusters = defineTable({
  name: 'place_clusters',
  title: t('片区', 'Clusters of places'),
  rowIs: t('一个区县在一段时间里所属的片区', 'the cluster of a district or county, for a time'),
  group: 'named',
  coding: {
    how: t(
      '2020年的“一区两群”，9＋12＋11＋6；2025年设立的两江新区不在其中',
      'the “one area, two groups” plan of 2020, 9 + 12 + 11 + 6; the district of 2025 is in no cluster of it',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`cluster-地方`，意义永不改变。它是行的编号，不是片区的：分组用 `cluster`。',
        '`cluster-` and the id of the place; it never changes its meaning. It names the row, not the cluster: group by `cluster`.',
      ),
    }),
    place: id({
      label: t('地方', 'Place'),
      about: t(
        '连 `places.id`，按文本读。全市、开发区和2025年设立的区没有行，左连接得空值。',
        'Joins to `places.id`, as text. The municipality, zones and the district of 2025 have no row: a left join leaves them empty.',
      ),
    }),
    cluster: oneOf(ownCluster, {
      label: t('片区', 'Cluster'),
      about: t(
        '2020年“一区两群”：`central`、`new_urban` 是“一区”，`northeast`、`southeast` 是“两群”。是规划片区，不是一级政府。',
        'Of the plan of 2020: `central` and `new_urban` are the “one area”, `northeast` and `southeast` the “two groups”. Planning areas, no level of government.',
      ),
    }),
    valid_from: optionalDate({
      label: t('始于', 'First day'),
      about: t(
        '空是没有查到哪一天，不是向来如此；不要把片区套到2020年的规划以前。',
        'Empty: the day was not looked up, not “always so”. Do not carry the cluster back to years before the plan of 2020.',
      ),
      missing: t('没有查到哪一天', 'the day was not looked up'),
    }),
    valid_to: optionalDate({
      label: t('止于', 'Last day'),
      about: t(
        '空是没有发现终止。2025年撤销的两个区止于那天；以前的年份，片区照旧有效。',
        'Empty: no end is known. For the two districts abolished in 2025 it is that day; for earlier years their cluster holds.',
      ),
      missing: t('没有发现终止', 'no end is known'),
    }),
  }),
  unique: [['place', 'valid_from']],
  references: [{ column: 'place', table: 'places' }],
});

export type PlaceClusterRow = RowOf<typeof placeClusters>;
