import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { decimal, id, optionalId, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';

/** The numbers in the formulas of consistency checks, each with the row that states it. */
export const checkTerms = defineTable({
  name: 'check_terms',
  title: t('核算用的数', 'Terms of checks'),
  rowIs: t('一个算式里的一个数', 'a number in the formula of a check'),
  group: 'judged',
  coding: {
    how: t(
      '逐个连到说出它的数字；没有哪一行说出的，写明它从何而来',
      'each is linked to the row that states it; where none does, a note says where it is from',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '核算的编号加 `name`，意义永不改变；字母离开那个核算没有意义。',
        'Id of the check and `name`; it never changes its meaning. The letter means nothing outside its check.',
      ),
    }),
    consistency_check: id({
      label: t('哪一个核算', 'Consistency check'),
      about: t(
        '连 `consistency_checks.id`。算式里一个数一行，连接后核算会重复。',
        'Joins to `consistency_checks.id`. There is a row per number of the formula, so that joining repeats a check.',
      ),
    }),
    name: text({
      label: t('算式里的名字', 'Name in the formula'),
      about: t(
        '`formula` 里的字母，只在本核算内有效：别的核算里的 `a` 是别的数。',
        'The letter in `formula`. It holds within its check: `a` of another check is another number.',
      ),
    }),
    observation: optionalId({
      label: t('数字', 'Observation'),
      about: t(
        '连 `observations.id`，取出处、单位、指标。空的数是从任务表或原文逐项数出的，见说明。',
        'Joins to `observations.id` for source, unit and indicator. Where empty, the number was counted in the tasks table or in the text, as the note says.',
      ),
      missing: t('没有哪一行说出它', 'no row states it'),
    }),
    value: decimal({
      label: t('数值', 'Value'),
      about: t(
        '代入算式的数；有 `observation` 的与那一行的 `value` 相同。没有换算，单位不同时由算式换（`× 10000`）。',
        'The number put into the formula, that row’s `value` where `observation` is filled. Not converted: where units differ the formula does it (`× 10000`).',
      ),
    }),
    ...notes,
  }),
  unique: [['consistency_check', 'name']],
  references: [
    { column: 'consistency_check', table: 'consistency_checks' },
    { column: 'observation', table: 'observations', optional: true },
  ],
});

export type CheckTermRow = RowOf<typeof checkTerms>;
