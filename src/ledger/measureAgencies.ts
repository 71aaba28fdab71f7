import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, oneOf } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { roleLabel } from './vocabulary.ts';

/** Who leads and who supports a measure. */
export const measureAgencies = defineTable({
  name: 'measure_agencies',
  title: t('措施的牵头与配合单位', 'Agencies of measures'),
  rowIs: t('一个单位在一项措施中的角色', 'a lead or supporting agency of a measure'),
  group: 'stated',
  coding: { how: t('照每项措施后面括号里印的', 'as printed in the bracket after the measure') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`measure-agency-措施-序号`，意义永不改变；序号照印出的先后。',
        '`measure-agency-`, measure and a number in printed order; it never changes its meaning.',
      ),
    }),
    measure: id({
      label: t('措施', 'Measure'),
      about: t(
        '连 `measures.id`。一个单位一行，连接后措施会重复：数措施要去重。',
        'Joins to `measures.id`. There is a row per agency, so that joining repeats a measure: count distinct measures.',
      ),
    }),
    agency: id({
      label: t('单位', 'Agency'),
      about: t(
        '连 `agencies.id`，这里都是市级单位。区级同名的是别的单位，不要与 `task_agencies` 的合并。',
        'Joins to `agencies.id`; all are municipal here. District bodies of like names are others: do not merge them with those of `task_agencies`.',
      ),
    }),
    role: oneOf(roleLabel, {
      label: t('牵头或配合', 'Lead or support'),
      about: t(
        '`lead` 牵头，`support` 配合。有的措施有两个牵头单位，牵头的行数多于措施数；不说出力多少。',
        '`lead` or `support`. Some measures have two leads, so that lead rows outnumber the measures; nothing is said of how much each does.',
      ),
    }),
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
