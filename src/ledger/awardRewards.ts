import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, oneOf } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';

/** Kinds of reward the list of 2020 names for those it commends. */
export const awardRewardLabel = {
  policy: t('政策', 'policy'),
  funds: t('资金', 'funds'),
  projects: t('项目', 'projects'),
  land_quota: t('土地指标', 'land quotas'),
  reform_pilots: t('改革先行先试', 'leave to pilot reforms'),
};

/** What the list of 2020 says a commendation brings: the kinds it names. It says that there are 26 and does not list them. */
export const awardRewards = defineTable({
  name: 'award_rewards',
  title: t('表扬带来什么（2020）', 'Rewards of commendations (2020)'),
  rowIs: t('通报点出的一类奖励', 'a kind of reward the list names'),
  group: 'stated',
  coding: {
    how: t(
      '文本是重庆日报的报道：点出五类、说共有26项，没有逐项列出；26项的个数在 `observations`',
      'the text is a newspaper’s report of the list: it names five kinds and says there are 26 rewards, without listing them; the number 26 is in `observations`',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`award-reward-2020-种类`，意义永不改变；与 `measure_rewards` 的编号无关。',
        '`award-reward-2020-` and the kind; it never changes its meaning. It has nothing to do with the ids of `measure_rewards`.',
      ),
    }),
    reward: oneOf(awardRewardLabel, {
      label: t('奖励种类', 'Kind of reward'),
      about: t(
        '通报点出的五类；说共26项，没有逐项列出，所以不是全部。与 `measure_rewards.reward` 不是一套词，不能连接。',
        'The kinds the list names of 26 rewards it does not itemise: no full list. Its words are not those of `measure_rewards.reward`; do not join the two.',
      ),
    }),
    ...provenance,
    ...notes,
  }),
  unique: [['document', 'reward']],
  references: [provenanceReference],
});

export type AwardRewardRow = RowOf<typeof awardRewards>;
