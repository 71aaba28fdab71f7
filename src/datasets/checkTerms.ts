import { z } from 'zod';
import { decimal, id, optionalId, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';

/** The numbers in the formulas of consistency checks, each with the row that states it. */
export const checkTerms = defineTable({
  name: 'check_terms',
  title: { zh: '核算用的数', en: 'Terms of checks' },
  rowIs: { zh: '一个算式里的一个数', en: 'a number in the formula of a check' },
  group: 'judged',
  coding: {
    how: {
      zh: '逐个连到说出它的数字；没有哪一行说出的，写明它从何而来',
      en: 'each is linked to the row that states it; where none does, a note says where it is from',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    consistency_check: id({ zh: '哪一个核算', en: 'Consistency check' }),
    name: text({ zh: '算式里的名字', en: 'Name in the formula' }),
    observation: optionalId({
      zh: '数字',
      en: 'Observation',
      missing: { zh: '没有哪一行说出它', en: 'no row states it' },
    }),
    value: decimal({ zh: '数值', en: 'Value' }),
    ...notes,
  }),
  unique: [['consistency_check', 'name']],
  references: [
    { column: 'consistency_check', table: 'consistency_checks' },
    { column: 'observation', table: 'observations', optional: true },
  ],
});

export type CheckTermRow = RowOf<typeof checkTerms>;
