import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { id, oneOf, optionalIdOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';

/** How sure we are of a link. */
export const confidenceLabel = {
  high: t('把握大', 'sure'),
  medium: t('把握中等', 'fairly sure'),
  low: t('把握小', 'unsure'),
};

/** What became of a category. */
export const relationLabel = {
  same: t('大体延续', 'continued in substance'),
  broadened: t('扩大', 'broadened'),
  narrowed: t('收窄', 'narrowed'),
  merged: t('合并', 'merged'),
  split: t('拆分', 'split'),
  gone: t('不再有', 'gone'),
  new: t('新增', 'new'),
};

/** How the 26 groups of 2020 continue in the 30 measures of 2022: our judgement, with reasons. */
export const crosswalk = defineTable({
  name: 'crosswalk',
  title: t('2020组别与2022措施的对应', 'Crosswalk 2020–2022'),
  rowIs: t('一组与一项措施的对应', 'how a group of 2020 continues in a measure of 2022'),
  group: 'judged',
  coding: { how: t('本站的判断，写明把握和理由', 'our judgement, with confidence and reason') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '由组的次序和措施序号拼成，缺的一边写 `none`，意义永不改变。不是两份文件里的编号。',
        'Order of the group and number of the measure, `none` for a missing side; it never changes its meaning. Neither document has such a number.',
      ),
    }),
    category: optionalIdOf('award_categories', {
      label: t('2020年的组；空：新增', 'Group of 2020; empty: the measure is new'),
      about: t(
        '连 `award_categories.id`，26组各一行。空是2022年新增的措施，内连接会丢掉它们。',
        'Joins to `award_categories.id`; each of the 26 groups has one row. Empty: the measure is new, and an inner join loses it.',
      ),
      missing: t('2020年的名单里没有相应的组', 'no group of the list of 2020 corresponds'),
    }),
    measure: optionalIdOf('measures', {
      label: t('2022年的措施；空：不再有', 'Measure of 2022; empty: the group is gone'),
      about: t(
        '连 `measures.id`。两项措施（12、19）各承接两组，连接后重复；空是没有承接，内连接会丢掉。',
        'Joins to `measures.id`. Measures 12 and 19 continue two groups each and stand twice. Empty: none continues the group, and an inner join loses it.',
      ),
      missing: t('2022年的规则里没有相应的措施', 'no measure of the rules of 2022 corresponds'),
    }),
    relation: oneOf(relationLabel, {
      label: t('关系', 'Relation'),
      about: t(
        '`same` 同，`broadened` 变宽，`narrowed` 变窄，`merged` 并入，`split` 拆开，`gone` 不再有，`new` 新增。比内容，不比力度。',
        'How the subject goes on: `same`, `broadened`, `narrowed`, `merged` (several groups in one measure), `split`, `gone`, `new`. It compares subjects, not money or effort.',
      ),
    }),
    confidence: oneOf(confidenceLabel, {
      label: t('把握', 'How sure the judgement is'),
      about: t(
        '我们对判断的把握，不是概率。只用 `high` 的行再算一遍，看结论是否站得住。',
        'How sure we are, no probability. Repeat an analysis with the rows of `high` alone to see whether it holds.',
      ),
    }),
    reason_zh: text({
      label: t('理由', 'Reason in Chinese'),
      about: t(
        '判断的依据，引用这一行时一起引用。是本站的话，两份文件没有这样说。',
        'What the judgement rests on: cite it with the row. The words are ours, not those of the two documents.',
      ),
    }),
    reason_en: text({
      label: t('英文理由', 'Reason'),
      about: t(
        '英文理由，与 `reason_zh` 详略可能不同；要反驳一行，两种都看。',
        'The reason in English, fuller or shorter than `reason_zh` at times: read both before you contest a row.',
      ),
    }),
  }),
  unique: [['category', 'measure']],
});

export type CrosswalkRow = RowOf<typeof crosswalk>;
