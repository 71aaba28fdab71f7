import { z } from 'zod';
import { id, integer, oneOf } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { RECIPIENTS } from './vocabulary.ts';

/** Who may receive what: the words each part of a measure names its recipients with. */
export const measureRecipients = defineTable({
  name: 'measure_recipients',
  title: { zh: '谁可获得', en: 'Who may receive' },
  rowIs: { zh: '一项措施（的一部分）的一类受益者', en: 'a kind of recipient a part of a measure names' },
  group: 'stated',
  coding: {
    how: {
      zh: '逐部分录；一类受益者在几个部分都有，才是整项可以',
      en: 'part by part; a measure is for a kind of recipient as a whole where all its parts name it',
    },
  },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    measure: id({ zh: '措施', en: 'Measure' }),
    part: integer(1, 3, { zh: '措施中的部分', en: 'Part of the measure, where it rewards parts separately' }),
    recipient: oneOf(RECIPIENTS, { zh: '受益者', en: 'Kind of recipient', vocabulary: 'recipient' }),
    ...provenance,
    ...notes,
  }),
  unique: [['measure', 'part', 'recipient']],
  references: [{ column: 'measure', table: 'measures' }, provenanceReference],
});

export type MeasureRecipientRow = RowOf<typeof measureRecipients>;
