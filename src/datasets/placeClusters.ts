import { z } from 'zod';
import { id, oneOf, optionalDate } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { CLUSTERS } from './vocabulary.ts';

/** Which cluster of the “one area, two groups” plan a district or county is in, and when. */
export const placeClusters = defineTable({
  name: 'place_clusters',
  title: { zh: '片区', en: 'Clusters of places' },
  rowIs: { zh: '一个区县在一段时间里所属的片区', en: 'the cluster of a district or county, for a time' },
  group: 'named',
  coding: {
    how: {
      zh: '2020年的“一区两群”，9＋12＋11＋6；2025年设立的两江新区不在其中',
      en: 'the “one area, two groups” plan of 2020, 9 + 12 + 11 + 6; the district of 2025 is in no cluster of it',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    place: id({ zh: '地方', en: 'Place' }),
    cluster: oneOf(CLUSTERS, { zh: '片区', en: 'Cluster', vocabulary: 'cluster' }),
    valid_from: optionalDate({
      zh: '始于',
      en: 'First day',
      missing: { zh: '没有查到哪一天', en: 'the day was not looked up' },
    }),
    valid_to: optionalDate({
      zh: '止于',
      en: 'Last day',
      missing: { zh: '没有发现终止', en: 'no end is known' },
    }),
  }),
  unique: [['place', 'valid_from']],
  references: [{ column: 'place', table: 'places' }],
});

export type PlaceClusterRow = RowOf<typeof placeClusters>;
