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
    id: id({ zh: '编号', en: 'Identifier' }),
    place: id({ zh: '地方', en: 'Place' }),
    neighbour: id({ zh: '相邻的地方', en: 'Neighbour' }),
  }),
  unique: [['place', 'neighbour']],
  references: [
    { column: 'place', table: 'places' },
    { column: 'neighbour', table: 'places' },
  ],
});

export type NeighbourRow = RowOf<typeof neighbours>;
