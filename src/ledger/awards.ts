import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { id, idOf, integer, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { provenance, notes } from './provenance.ts';
import { domainLabel } from './vocabulary.ts';

/** Who was commended in 2020, and for what. The `printed` phrase is the name of the place as it stands. */
export const awards = defineTable({
  name: 'awards',
  title: t('表扬（2020）', 'Commendations (2020)'),
  rowIs: t('一个地方在一组中受表扬', 'one place commended in one group'),
  group: 'stated',
  coding: {
    how: t(
      '两次独立编码，逐段录入，按打印次序',
      'coded twice, independently, paragraph by paragraph in the printed order',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号：award-年-组-次序', 'Identifier: award-year-group-order'),
      about: t(
        '由年、组的次序、组内次序拼成，意义永不改变。不要拆开用：组和地方另有列。',
        'Made of the year, `award_categories.no` and `position`; it never changes its meaning. Do not take it apart: group and place have columns.',
      ),
    }),
    category: idOf('award_categories', {
      label: t('组别', 'Group'),
      about: t(
        '连 `award_categories.id`。各组内容、名额不同，各一次表扬分量不同。',
        'Joins to `award_categories.id`. Groups differ in subject and size, so one commendation does not weigh as much as another.',
      ),
    }),
    place: idOf('places', {
      label: t('受表扬的地方', 'The place commended'),
      about: t(
        '连 `places.id`，按文本读；用 `places` 左连接才留得住零次的。没有行是不在名单上，不等于做得不好。',
        'Joins to `places.id`, as text; left join from `places` to keep the zeros. No row: not on the list, which is no judgement of a place.',
      ),
    }),
    position: integer(1, 20, {
      label: t('在组内的次序', 'Order within the group'),
      about: t(
        '组内印出的次序，大多照行政区划排。不是名次，也不是得分。',
        'Printed order within the group, mostly the customary order of the divisions. It is no rank and no score.',
      ),
    }),
    ...provenance,
  }),
  unique: [
    ['category', 'place'],
    ['category', 'position'],
    ['document', 'start'],
  ],
});

export type AwardRow = RowOf<typeof awards>;

/** The 26 groups of the 2020 list. Labels and domains are ours; the document neither numbers nor names them. */
export const awardCategories = defineTable({
  name: 'award_categories',
  title: t('表扬组别（2020）', 'Commendation groups (2020)'),
  rowIs: t('2020年通报中的一组', 'one of the 26 groups of 2020'),
  group: 'stated',
  coding: {
    how: t('按文件段落次序；短名和领域是本站拟的', 'paragraphs in order; labels and domains are ours'),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '本站英文短名的短写，意义永不改变；`awards.category`、`crosswalk.category` 连到它。通报没有给组起名。',
        'A slug of our English label; it never changes its meaning. `awards.category` and `crosswalk.category` hold it. The list gives its groups no names.',
      ),
    }),
    no: integer(1, 26, {
      label: t('在文件中的次序', 'Order in the document'),
      about: t(
        '段落在通报里的次序，排列用，也是 `awards.id` 中间的数。通报没有编号，次序不是名次。',
        'Order of the paragraph, for sorting; it is the number within `awards.id`. The list does not number its groups, and their order is no ranking.',
      ),
    }),
    label_zh: text({
      label: t('短名（本站拟）', 'Short label in Chinese (ours)'),
      about: t(
        '本站据段落内容拟的，供显示。通报里没有，不要当原文引用。',
        'Our name for what the paragraph is about, for display. It is not in the document: do not quote it as such.',
      ),
    }),
    label_en: text({
      label: t('英文短名（本站拟）', 'Short label (ours)'),
      about: t(
        '本站拟的英文短名，供显示。与2022年的措施对照要经 `crosswalk`，不要凭名称相似。',
        'Our name in English, for display. To set groups beside the measures of 2022 go through `crosswalk`, not by similar names.',
      ),
    }),
    domain: oneOf(domainLabel, {
      label: t('领域（本站归类）', 'Field of work (our grouping)'),
      about: t(
        '与 `measures.domain` 是同一套词，两年可按它并看。归类是本站的；不是 `tasks.theme` 那一套。',
        'The same words as `measures.domain`, so that both years can be grouped alike. Our grouping; not the words of `tasks.theme` or `indicators.field`.',
      ),
    }),
    ...provenance,
  }),
  unique: [['no'], ['label_zh'], ['label_en'], ['document', 'start']],
});

export type AwardCategoryRow = RowOf<typeof awardCategories>;

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
});

export type AwardRewardRow = RowOf<typeof awardRewards>;
