import { z } from 'zod';
import { id } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Which districts and counties share a border on the map of 2016. */
export const neighbours = defineTable({
  name: 'neighbours',
  title: { zh: '相邻的区县', en: 'Neighbours' },
  rowIs: { zh: '一个区县和与它相邻的一个', en: 'a district or county and one it borders' },
  group: 'named',
  coding: {
    how: {
      zh: '由 `geo/chongqing-2016.topo.json` 的共有边界算出',
      en: 'computed from the shared borders of `geo/chongqing-2016.topo.json`',
    },
  },
  key: 'id',
  row: z.object({
    id: id({
      zh: '编号',
      en: 'Identifier',
      about: {
        zh: '`neighbour-地方-邻区`，意义永不改变；反方向是另一行。',
        en: '`neighbour-`, place and neighbour; it never changes its meaning. The same pair the other way round is another row.',
      },
    }),
    place: id({
      zh: '地方',
      en: 'Place',
      about: {
        zh: '连 `places.id`，按文本读。每对两个方向各一行，可直接当邻接表；数对数要除以二。',
        en: 'Joins to `places.id`, as text. Each pair stands in both directions, ready as an adjacency list: halve the rows to count pairs.',
      },
    }),
    neighbour: id({
      zh: '相邻的地方',
      en: 'Neighbour',
      about: {
        zh: '也连 `places.id`。由2016年界线的共有边算出：没有市外的邻区，也没有2025年设立的区；相邻不等于通路。',
        en: 'Joins to `places.id`. From shared borders of 2016: without neighbours outside Chongqing and without the district of 2025. A border says nothing of roads.',
      },
    }),
  }),
  unique: [['place', 'neighbour']],
  references: [
    { column: 'place', table: 'places' },
    { column: 'neighbour', table: 'places' },
  ],
});

export type NeighbourRow = RowOf<typeof neighbours>;
