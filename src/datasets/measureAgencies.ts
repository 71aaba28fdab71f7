import { z } from 'zod';
import { id, oneOf } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';

/** Who leads and who supports a measure. */
export const measureAgencies = defineTable({
  name: 'measure_agencies',
  title: { zh: '措施的牵头与配合单位', en: 'Agencies of measures' },
  rowIs: { zh: '一个单位在一项措施中的角色', en: 'a lead or supporting agency of a measure' },
  group: 'stated',
  coding: { how: { zh: '照每项措施后面括号里印的', en: 'as printed in the bracket after the measure' } },
  key: 'id',
  row: z.object({
    id: id({ zh: '编号', en: 'Identifier' }),
    measure: id({ zh: '措施', en: 'Measure' }),
    agency: id({ zh: '单位', en: 'Agency' }),
    role: oneOf(['lead', 'support'], { zh: '牵头或配合', en: 'Lead or support', vocabulary: 'role' }),
    ...provenance,
    ...notes,
  }),
  unique: [['measure', 'agency']],
  references: [
    { column: 'measure', table: 'measures' },
    { column: 'agency', table: 'agencies' },
    provenanceReference,
  ],
});

export type MeasureAgencyRow = RowOf<typeof measureAgencies>;
