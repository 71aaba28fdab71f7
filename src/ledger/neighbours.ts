import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Which districts and counties share a border on the map of 2016. */
export const neighbours = defineTable({
  name: 'neighbours',
  title: t('相邻的区县', 'Neighbours'),
  rowIs: t('一个区县和与它相邻的一个', 'a district or county and one it borders'),
  group: 'named',
  coding: {
    how: t(
      '由 `geo/chongqing-2016.topo.json` 的共有边界算出',
      'computed from the shared borders of `geo/chongqing-2016.topo.json`',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`neighbour-地方-邻区`，意义永不改变；反方向是另一行。',
        '`neighbour-`, place and neighbour; it never changes its meaning. The same pair the other way round is another row.',
      ),
    }),
    place: id({
      label: t('地方', 'Place'),
      about: t(
        '连 `places.id`，按文本读。每对两个方向各一行，可直接当邻接表；数对数要除以二。',
        'Joins to `places.id`, as text. Each pair stands in both directions, ready as an adjacency list: halve the rows to count pairs.',
      ),
    }),
    neighbour: id({
      label: t('相邻的地方', 'Neighbour'),
      about: t(
        '也连 `places.id`。由2016年界线的共有边算出：没有市外的邻区，也没有2025年设立的区；相邻不等于通路。',
        'Joins to `places.id`. From shared borders of 2016: without neighbours outside Chongqing and without the district of 2025. A border says nothing of roads.',
      ),
    }),
  }),
  unique: [['place', 'neighbour']],
  references: [
    { column: 'place', table: 'places' },
    { column: 'neighbour', table: 'places' },
  ],
});

export type NeighbourRow = RowOf<typeof neighbours>;
