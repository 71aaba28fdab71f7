import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, integer, oneOf } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { recipientLabel } from './vocabulary.ts';

/** Who may receive what: the words each part of a measure names its recipients with. */
export const measureRecipients = defineTable({
  name: 'measure_recipients',
  title: t('谁可获得', 'Who may receive'),
  rowIs: t('一项措施（的一部分）的一类受益者', 'a kind of recipient a part of a measure names'),
  group: 'stated',
  coding: {
    how: t(
      '逐部分录；一类受益者在几个部分都有，才是整项可以',
      'part by part; a measure is for a kind of recipient as a whole where all its parts name it',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '由措施、部分、受益者拼成（`recipient-17-2-zone`），意义永不改变。',
        'Made of measure, part and kind (`recipient-17-2-zone`); it never changes its meaning. It is a kind in one part, not in the whole measure.',
      ),
    }),
    measure: id({
      label: t('措施', 'Measure'),
      about: t(
        '连 `measures.id`。分两部分的措施，同一类受益者可有两行：数措施要去重。',
        'Joins to `measures.id`. Where a measure has two parts a kind of recipient may have two rows: count distinct measures.',
      ),
    }),
    part: integer(1, 3, {
      label: t('措施中的部分', 'Part of the measure, where it rewards parts separately'),
      about: t(
        '不分部分的记1。与 `measure` 一起连 `measure_rewards`，只按措施连会把别的部分的奖励算进来。',
        '1 also where a measure is not divided. Join to `measure_rewards` by `measure` and `part`: by measure alone, rewards of the other part come in.',
      ),
    }),
    recipient: oneOf(recipientLabel, {
      label: t('受益者', 'Kind of recipient'),
      about: t(
        '`county` 区县，`township` 乡镇（街道），`zone` 国家级开发开放平台。说谁可以得，不是谁得了；不连 `places`。',
        '`county`, `township` (and subdistrict) or `zone` (national development platform). Who may receive, not who did; it does not join to `places`.',
      ),
    }),
    ...provenance,
    ...notes,
  }),
  unique: [['measure', 'part', 'recipient']],
  references: [{ column: 'measure', table: 'measures' }, provenanceReference],
});

export type MeasureRecipientRow = RowOf<typeof measureRecipients>;
