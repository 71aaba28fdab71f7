import { z } from 'zod';
import { decimal, id, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Sums the documents’ own figures should satisfy; the arithmetic is done by `analysis/checkConsistency`. */
export const consistencyChecks = defineTable({
  name: 'consistency_checks',
  title: { zh: '内部核算', en: 'Consistency checks' },
  rowIs: { zh: '文件数字之间的一个算式', en: 'a sum over figures of one document' },
  group: 'judged',
  coding: {
    how: {
      zh: '用文件里的数（个别是倒推的）列算式，构建时计算',
      en: 'formulas over figures of the documents, a few of them derived, computed by the build',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    document: id({ zh: '文件', en: 'Document' }),
    what_zh: text({ zh: '核算什么', en: 'What is checked, in Chinese' }),
    what_en: text({ zh: '核算什么（英文）', en: 'What is checked' }),
    formula: text({
      zh: '算式（文件里的数，个别是倒推的）',
      en: 'Formula over figures of the documents, a few of them derived',
    }),
    stated: decimal({ zh: '文件所说', en: 'What the document states', unitIn: 'unit' }),
    unit: text({ zh: '单位', en: 'Unit' }),
    tolerance: text({
      zh: '容差，或<=、<、>=',
      en: 'Allowed difference, or how the result must relate to what is stated',
    }),
  }),
  references: [{ column: 'document', table: 'documents' }],
});

export type ConsistencyCheckRow = RowOf<typeof consistencyChecks>;
