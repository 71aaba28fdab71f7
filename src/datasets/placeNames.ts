import { z } from 'zod';
import { id, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Forms in which documents print the names of places. */
export const placeNames = defineTable({
  name: 'place_names',
  title: { zh: '地名的写法', en: 'Names of places' },
  rowIs: { zh: '一个地方的一种写法', en: 'a form in which documents print a place' },
  group: 'named',
  coding: {
    how: {
      zh: '文件里见到的写法，加简体全称',
      en: 'the forms found in the documents, and the full simplified name',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    place: id({ zh: '地方', en: 'Place' }),
    form: text({ zh: '写法', en: 'Form' }),
    script: oneOf(['hans', 'hant'], { zh: '字体', en: 'Script', vocabulary: 'script' }),
  }),
  unique: [['place', 'form']],
  references: [{ column: 'place', table: 'places' }],
});

export type PlaceNameRow = RowOf<typeof placeNames>;
