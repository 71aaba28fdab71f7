import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, integer, oneOf, optionalText } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { rewardLabel } from './vocabulary.ts';

/** What a commendation is worth: every kind of reward each measure grants. */
export const measureRewards = defineTable({
  name: 'measure_rewards',
  title: t('措施的奖励', 'Rewards of measures'),
  rowIs: t('一项措施给的一类奖励', 'a kind of reward a measure grants'),
  group: 'stated',
  coding: {
    how: t(
      '七种奖励是本站分的；只有奖励只管一部分时才写适用范围',
      'seven kinds of ours; scope only where a reward covers part of a measure',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`reward-措施-序号`，意义永不改变。一项措施可有两行同类奖励，不要按种类去重。',
        '`reward-`, measure and a number; it never changes its meaning. A measure may have two rows of one kind: do not deduplicate by kind.',
      ),
    }),
    measure: id({
      label: t('措施', 'Measure'),
      about: t(
        '连 `measures.id`。行数是奖励的项数；表里没有金额，不能比价值。',
        'Joins to `measures.id`. Rows count promises; the table has no amounts, so it does not say what a measure is worth.',
      ),
    }),
    part: integer(1, 3, {
      label: t('措施中的部分', 'Part of the measure, where it rewards parts separately'),
      about: t(
        '与 `measure` 一起连 `measure_recipients`，才知道这项奖励给谁。不分部分的记1。',
        'Join to `measure_recipients` by `measure` and `part` to know who may get it. 1 also where a measure is not divided.',
      ),
    }),
    reward: oneOf(rewardLabel, {
      label: t('奖励种类', 'Kind of reward'),
      about: t(
        '七类是本站分的，取最近的一类，存疑写在说明；一行可含并列的几项。与 `award_rewards.reward` 不是一套词。',
        'Seven kinds of ours, the nearest one chosen, doubts in the note; a row may hold several funds named together. Not the words of `award_rewards.reward`.',
      ),
    }),
    scope_zh: optionalText({
      label: t('只适用于哪一部分', 'Which part of the measure it covers, in Chinese; empty: all'),
      about: t(
        '有值的只管措施的这一部分或这件事，空的管整项：说“某措施给某种奖励”以前先看它。',
        'Where filled, the reward covers this part or matter only; where empty, the whole. Look before you say that a measure grants it.',
      ),
      missing: t('适用于整项（整个部分）', 'it covers the whole measure or part'),
    }),
    scope_en: optionalText({
      label: t('只适用于哪一部分（英文）', 'Which part of the measure it covers; empty: all'),
      about: t(
        '与 `scope_zh` 同空同有的英文。文字是本站的，分组请用 `part`。',
        'The same in English, filled where `scope_zh` is. The words are ours: group by `part`.',
      ),
      missing: t('适用于整项（整个部分）', 'it covers the whole measure or part'),
    }),
    ...provenance,
    ...notes,
  }),
  references: [{ column: 'measure', table: 'measures' }, provenanceReference],
});

export type MeasureRewardRow = RowOf<typeof measureRewards>;
