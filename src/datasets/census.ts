import { z } from 'zod';
import { id, integer, optionalNumber, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenanceReference } from './provenance.ts';

/** Residents of a place on the day of a census. */
export const census = defineTable({
  name: 'census',
  title: { zh: '普查人口', en: 'Census' },
  rowIs: { zh: '一个地方在一次普查中的常住人口', en: 'residents of a place in one census' },
  group: 'stated',
  coding: { how: { zh: '照普查资料录入', en: 'from the volumes of the census' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    place: id({ zh: '地方', en: 'Place' }),
    counted_on: text({ zh: '普查时点', en: 'Day of the census' }),
    residents: integer(0, 100_000_000, { zh: '常住人口', en: 'Residents', unit: '人' }),
    urban_share: optionalNumber(0, 100, {
      zh: '城镇人口占比',
      en: 'Urban share',
      unit: '%',
      missing: { zh: '没有录入', en: 'it was not taken' },
    }),
    document: id({ zh: '出处文件', en: 'The document the row is drawn from' }),
    ...notes,
  }),
  unique: [['place', 'counted_on']],
  references: [{ column: 'place', table: 'places' }, provenanceReference],
  mayBeEmpty: true,
});

export type CensusRow = RowOf<typeof census>;
