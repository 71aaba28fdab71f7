import { z } from 'zod';
import { id, integer, oneOf, optionalId } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { maybeProvenance, provenanceReference } from './provenance.ts';

/** The figures an inconsistency rests on, and where they stand. */
export const inconsistencyRows = defineTable({
  name: 'inconsistency_rows',
  title: { zh: '对不上的是哪些数', en: 'Figures of inconsistencies' },
  rowIs: { zh: '一处不一致所涉的一个数或一处文字', en: 'a figure or passage an inconsistency rests on' },
  group: 'judged',
  coding: {
    how: {
      zh: '逐处连到所涉的数字；没有成行的，连到原文的位置',
      en: 'each figure is linked to its row; where it has none, its place in the text is given',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    inconsistency: id({ zh: '哪一处不一致', en: 'Inconsistency' }),
    position: integer(1, 99, { zh: '次序', en: 'Position' }),
    role: oneOf(['stated', 'basis', 'before_break', 'after_break'], {
      zh: '作用',
      en: 'Role',
      vocabulary: 'inconsistencyRole',
    }),
    observation: optionalId({
      zh: '数字',
      en: 'Observation',
      missing: { zh: '这处文字没有成行', en: 'the passage has no row' },
    }),
    ...maybeProvenance,
  }),
  unique: [['inconsistency', 'position']],
  references: [
    { column: 'inconsistency', table: 'inconsistencies' },
    { column: 'observation', table: 'observations', optional: true },
    { ...provenanceReference, optional: true },
  ],
});

export type InconsistencyRowRow = RowOf<typeof inconsistencyRows>;
