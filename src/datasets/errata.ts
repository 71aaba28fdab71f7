import { z } from 'zod';
import { id, optionalId, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** What a release said that is not so, and what is. */
export const errata = defineTable({
  name: 'errata',
  title: { zh: '更正', en: 'Errata' },
  rowIs: { zh: '一版里的一处错误和更正', en: 'something a release said that is not so, with what is' },
  group: 'judged',
  coding: {
    how: {
      zh: '发布以后发现的错，写明哪一版、说了什么、对的是什么；发布过的文件不改',
      en: 'found after the release: which version, what it said, what is right; the released files stay',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    version: text({ zh: '哪一版', en: 'Version' }),
    chart: optionalId({
      zh: '图',
      en: 'Chart',
      missing: { zh: '不是图里的话', en: 'no chart said it' },
    }),
    table_name: optionalText({
      zh: '表',
      en: 'Table',
      missing: { zh: '不是表里的行', en: 'it is no row of a table' },
    }),
    row_id: optionalId({
      zh: '行',
      en: 'Row',
      missing: { zh: '不是表里的行', en: 'it is no row of a table' },
    }),
    page: optionalText({
      zh: '页面',
      en: 'Page',
      missing: { zh: '不在某一页上', en: 'it stood on no page of its own' },
    }),
    said_zh: text({ zh: '原来说', en: 'What it said, in Chinese' }),
    said_en: text({ zh: '原来说（英文）', en: 'What it said' }),
    right_zh: text({ zh: '对的是', en: 'What is right, in Chinese' }),
    right_en: text({ zh: '对的是（英文）', en: 'What is right' }),
  }),
  mayBeEmpty: true,
});

export type ErratumRow = RowOf<typeof errata>;
