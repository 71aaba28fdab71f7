import { z } from 'zod';
import { decimal, id, integer, optionalNumber, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** How far two independent codings of a document agreed before anything was settled. */
export const agreement = defineTable({
  name: 'agreement',
  title: { zh: '两次编码的一致程度', en: 'Agreement between coders' },
  rowIs: { zh: '一份文件的一个表', en: 'a table coded from a document' },
  group: 'judged',
  coding: { how: { zh: '判定分歧之前测量', en: 'measured before settling' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    table_name: text({ zh: '表', en: 'Table' }),
    document: id({ zh: '文件', en: 'Document' }),
    rows_a: integer(0, 100_000, { zh: '甲的行数', en: 'Rows of the first coding' }),
    rows_b: integer(0, 100_000, { zh: '乙的行数', en: 'Rows of the second coding' }),
    matched: integer(0, 100_000, { zh: '两份都有的', en: 'Rows both have' }),
    f1: decimal({ zh: 'F1：两份重合的程度', en: 'F1: how far the two sets of rows coincide' }),
    kappa_column: optionalText({
      zh: 'κ 所比的列',
      en: 'Column kappa is computed of',
      missing: { zh: '没有一列是封闭的词', en: 'no column holds a closed list of words' },
    }),
    kappa: optionalNumber(-1, 1, {
      zh: 'Cohen κ，只算两份都有的行',
      en: 'Cohen’s kappa on rows both have',
      missing: { zh: '没有一列是封闭的词', en: 'no column holds a closed list of words' },
    }),
    disagreements: integer(0, 100_000, {
      zh: '不一致的记录（同类合并）',
      en: 'Disagreements recorded, kinds grouped',
    }),
    rows_settled: integer(0, 100_000, { zh: '判定后的行数', en: 'Rows after settling' }),
    settled_zh: text({ zh: '怎样判定', en: 'How they were settled, in Chinese' }),
    settled_en: text({ zh: '怎样判定（英文）', en: 'How they were settled' }),
  }),
  references: [{ column: 'document', table: 'documents' }],
});

export type AgreementRow = RowOf<typeof agreement>;
