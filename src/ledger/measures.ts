import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { id, idOf, integer, oneOf, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes, provenance } from './provenance.ts';
import { domainLabel, recipientLabel, roleLabel, rewardLabel } from './vocabulary.ts';

/** The 30 measures of the 2022 rules. Domains are our grouping. */
export const measures = defineTable({
  name: 'measures',
  title: t('激励措施（2022）', 'Measures (2022)'),
  rowIs: t('2022年规则中的一项措施', 'one of the 30 measures of 2022'),
  group: 'stated',
  coding: { how: t('名称照印；领域是本站归的', 'titles as printed; domains are ours') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`measure-两位序号`，意义永不改变；`measure_…` 各表和 `crosswalk.measure` 连到它。只指2022年规则。',
        '`measure-` and the number in two digits; it never changes its meaning. The `measure_…` tables and `crosswalk.measure` hold it. It means the rules of 2022.',
      ),
    }),
    no: integer(1, 30, {
      label: t('文件中的序号', 'Number in the document'),
      about: t(
        '文件自己编的号，引用、排列用。与 `award_categories.no` 无关，号同不是同一件事。',
        'The document’s own number, for citing and sorting. It has nothing to do with `award_categories.no`: equal numbers are not one subject.',
      ),
    }),
    name_zh: text({
      label: t('名称', 'Name, as printed'),
      about: t(
        '照印的标题，不含下面的内容：给谁、给什么，看 `measure_recipients` 和 `measure_rewards`。',
        'The title as printed, without the text below it: who may get what stands in `measure_recipients` and `measure_rewards`.',
      ),
    }),
    name_en: text({
      label: t('英文名（本站译）', 'Name in English (ours)'),
      about: t(
        '本站译，供显示，不是官方译名；引用以 `name_zh` 为准，连接用 `id`。',
        'Our translation, for display. Not an official one: quote `name_zh`, join by `id`.',
      ),
    }),
    domain: oneOf(domainLabel, {
      label: t('领域（本站归类）', 'Field of work (our grouping)'),
      about: t(
        '与 `award_categories.domain` 是同一套词。归类是本站的，归别类也说得通的写在说明里。',
        'The same words as `award_categories.domain`. Our grouping; where another would do as well the note says so. Not the words of `tasks.theme` or `indicators.field`.',
      ),
    }),
    ...provenance,
    ...notes,
  }),
  unique: [['no'], ['name_zh']],
});

export type MeasureRow = RowOf<typeof measures>;

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
    measure: idOf('measures', {
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
});

export type MeasureRecipientRow = RowOf<typeof measureRecipients>;

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
    measure: idOf('measures', {
      label: t('措施', 'Measure'),
      about: t(
        '连 `measures.id`。一个单位一行，连接后措施会重复：数措施要去重。',
        'Joins to `measures.id`. There is a row per agency, so that joining repeats a measure: count distinct measures.',
      ),
    }),
    agency: idOf('agencies', {
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
});

export type MeasureAgencyRow = RowOf<typeof measureAgencies>;

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
    measure: idOf('measures', {
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
});

export type MeasureRewardRow = RowOf<typeof measureRewards>;
