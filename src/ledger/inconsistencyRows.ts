import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, integer, oneOf, optionalId } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { maybeProvenance, provenanceReference } from './provenance.ts';

/** The figures an inconsistency rests on, and where they stand. */
export const inconsistencyRows = defineTable({
  name: 'inconsistency_rows',
  title: t('对不上的是哪些数', 'Figures of inconsistencies'),
  rowIs: t('一处不一致所涉的一个数或一处文字', 'a figure or passage an inconsistency rests on'),
  group: 'judged',
  coding: {
    how: t(
      '逐处连到所涉的数字；没有成行的，连到原文的位置',
      'each figure is linked to its row; where it has none, its place in the text is given',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '那一处的编号加 `position`，意义永不改变；不说哪个数有疑，那看 `role`。',
        'Id of the inconsistency and `position`; it never changes its meaning. Which figure is in question `role` tells.',
      ),
    }),
    inconsistency: id({
      label: t('哪一处不一致', 'Inconsistency'),
      about: t(
        '连 `inconsistencies.id`。一个数一行，连接后那一处会重复。',
        'Joins to `inconsistencies.id`. There is a row per figure, so that joining repeats an inconsistency.',
      ),
    }),
    position: integer(1, 99, {
      label: t('次序', 'Position'),
      about: t(
        '一处之内的次序，从1起，供显示。相关的数排在一起，但没有标明谁与谁成对。',
        'Order within one inconsistency, from 1, for display. What belongs together stands together, but pairs are not marked.',
      ),
    }),
    role: oneOf(
      {
        stated: t('对不上的数', 'the figure that does not fit'),
        basis: t('计算所用的数', 'a figure the computation uses'),
        before_break: t('中断之前的水平', 'the level before the break'),
        after_break: t('中断之后的水平', 'the level behind the break'),
      },
      {
        label: t('作用', 'Role'),
        about: t(
          '`stated` 被质疑，`basis` 用来对照；`before_break`、`after_break` 是中断两边的水平，不可相接。',
          '`stated` is in question, `basis` is what it is held against; levels `before_break` and `after_break` must not be joined.',
        ),
      },
    ),
    observation: optionalId({
      label: t('数字', 'Observation'),
      about: t(
        '连 `observations.id`，反连接可去掉所涉的数；列出不等于有错。空的是没有成行的文字，看 `printed`。',
        'Joins to `observations.id`: an anti-join drops the figures concerned, but being listed makes none wrong. Empty: a passage without a row, which `printed` shows.',
      ),
      missing: t('这处文字没有成行', 'the passage has no row'),
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
