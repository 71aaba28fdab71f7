import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { date, id, integer, optionalNumber } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenanceReference } from './provenance.ts';

/** Residents of a place on the day of a census. */
export const census = defineTable({
  name: 'census',
  title: t('普查人口', 'Census'),
  rowIs: t('一个地方在一次普查中的常住人口', 'residents of a place in one census'),
  group: 'stated',
  coding: { how: t('照普查资料录入', 'from the volumes of the census') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '一行一个编号，意义永不改变。取人口用 `place` 和 `counted_on`。',
        'Names one row and never changes its meaning. To fetch residents use `place` together with `counted_on`.',
      ),
    }),
    place: id({
      label: t('地方', 'Place'),
      about: t(
        '连 `places.id`，按文本读。人口按普查当时的区划，不能直接算到后来设立的区。',
        'Joins to `places.id`, as text. Residents within the borders of the census day: do not carry them over to a district set up later.',
      ),
    }),
    counted_on: date({
      label: t('普查时点', 'Day of the census'),
      about: t(
        '普查的时点，不是公布日。两次普查之间没有数，不要当年度人口用。',
        'Reference day of the count, not of its publication. There is nothing between two censuses: no yearly population.',
      ),
    }),
    residents: integer(0, 100_000_000, {
      label: t('常住人口', 'Residents'),
      about: t(
        '常住人口，可作人均的分母；不是户籍人口，也不是年度推算数。',
        'Permanent residents, a denominator for figures per head. Not the registered (hukou) population, nor a yearly estimate.',
      ),
    }),
    urban_share: optionalNumber(0, 100, {
      label: t('城镇人口占比', 'Urban share'),
      about: t(
        '常住人口中城镇人口的百分比，0到100，不是0到1：乘 `residents` 再除以100得人数。',
        'Per cent of residents, from 0 to 100, not 0 to 1: multiply by `residents` and divide by 100 to get persons.',
      ),
      unit: '%',
      missing: t('没有录入', 'it was not taken'),
    }),
    document: id({
      label: t('出处文件', 'The document the row is drawn from'),
      about: t(
        '连 `documents.id`：数取自哪份资料。本表没有 `start`，查不到字的位置。',
        'Joins to `documents.id`, the source of the number. This table has no `start`: a row leads to a document, not to a character.',
      ),
    }),
    ...notes,
  }),
  unique: [['place', 'counted_on']],
  references: [{ column: 'place', table: 'places' }, provenanceReference],
  mayBeEmpty: true,
});

export type CensusRow = RowOf<typeof census>;
