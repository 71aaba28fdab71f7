import { z } from 'zod';
import { decimal, id, oneOf, optionalId, optionalNumber, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** Sums the documents’ own figures should satisfy; the arithmetic is done by `analysis/checkConsistency`. */
export const consistencyChecks = defineTable({
  name: 'consistency_checks',
  title: { zh: '内部核算', en: 'Consistency checks' },
  rowIs: { zh: '文件数字之间的一个算式', en: 'a sum over figures of one document' },
  group: 'judged',
  coding: {
    how: {
      zh: '用文件里的数列恒等式或界限，数在 `check_terms`；构建时重算',
      en: 'identities and bounds over figures of the documents, whose numbers are in `check_terms`; computed again by the build',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    document: id({ zh: '文件', en: 'Document' }),
    what_zh: text({ zh: '核算什么', en: 'What is checked, in Chinese' }),
    what_en: text({ zh: '核算什么（英文）', en: 'What is checked' }),
    formula: text({ zh: '算式', en: 'Formula' }),
    operator: oneOf(['eq', 'le', 'lt', 'ge'], {
      zh: '算得的数与所说的应有的关系',
      en: 'How the computed number must relate to the stated one',
      vocabulary: 'operator',
    }),
    tolerance: optionalNumber(0, 1e6, {
      zh: '容差',
      en: 'Allowed difference',
      unitIn: 'unit',
      missing: { zh: '不是相等，没有容差', en: 'it is no equation' },
    }),
    stated: decimal({ zh: '文件所说', en: 'What the document states', unitIn: 'unit' }),
    stated_observation: optionalId({
      zh: '说出它的数字',
      en: 'The observation that states it',
      missing: { zh: '没有哪一行说出它', en: 'no row states it' },
    }),
    computed: decimal({ zh: '算得', en: 'Computed', unitIn: 'unit' }),
    unit: text({ zh: '单位', en: 'Unit' }),
  }),
  references: [
    { column: 'document', table: 'documents' },
    { column: 'stated_observation', table: 'observations', optional: true },
    { column: 'unit', table: 'units', to: 'printed' },
  ],
});

export type ConsistencyCheckRow = RowOf<typeof consistencyChecks>;
