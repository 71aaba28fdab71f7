import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { id, idOf, oneOf, optionalInteger, optionalText, period, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes, provenance } from './provenance.ts';

/** In what way a document names a place. */
export const mentionLabel = {
  incentive: t('督查激励', 'commendation incentive'),
  commendation: t('通报表扬', 'commendation'),
  designation: t('称号', 'designation'),
  pilot: t('试点', 'pilot'),
  ranking: t('排名', 'ranking'),
  praise: t('肯定', 'praise'),
};

/** Commendations, designations and praise that the reports themselves claim; nobody else vouches for them here. */
export const mentions = defineTable({
  name: 'mentions',
  title: t('报告自述的荣誉', 'Self-reported honours'),
  rowIs: t('报告自述的一次表扬或称号', 'a commendation a report claims'),
  group: 'stated',
  coding: { how: t('报告自己的说法，没有查别处', 'claims of the reports themselves') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`mention-报告-序号`（`na24`、`yb21`），意义永不改变。一行是一次说法，不是一个奖。',
        '`mention-`, the report (`na24`, `yb21`) and a number; it never changes its meaning. A row is one claim, not one award.',
      ),
    }),
    place: idOf('places', {
      label: t('地方', 'Place'),
      about: t(
        '连 `places.id`：算在哪个地方名下。得到的常是境内的企业、单位，看 `what_zh` 和说明。',
        'Joins to `places.id`, the place it is counted for. What was honoured is often a firm or body there: see `what_zh` and the note.',
      ),
    }),
    mention_kind: oneOf(mentionLabel, {
      label: t('种类', 'Kind'),
      about: t(
        '只编了一次，没有量过一致程度。`incentive` 是报告自述的督查激励，与 `awards` 不是同一年，不要相加。',
        'Coded once, so that no agreement was measured. `incentive` is 督查激励 as reports claim it, of other years than `awards`: do not add the two.',
      ),
    }),
    what_zh: text({
      label: t('什么（本站话）', 'What, in our words, in Chinese'),
      about: t(
        '本站概括，给人看。同一荣誉在别的行里可能换个说法，不要靠它去重。',
        'Our summary, for people. Another row may put the same honour otherwise: do not deduplicate by it.',
      ),
    }),
    what_en: text({
      label: t('什么（英文）', 'What, in our words'),
      about: t(
        '本站的英文概括。分类用 `mention_kind`，不要靠 pilot、model 之类的词。',
        'Our summary in English. Sort by `mention_kind`, not by words in it such as pilot or model.',
      ),
    }),
    by_zh: optionalText({
      label: t('谁给的；空：没说', 'By whom, in Chinese; empty: not stated'),
      about: t(
        '报告说是谁给的，有时只有级别（国家级、市级）。自由文字，不连 `agencies`，没有向给的一方核实。',
        'By whom, as the report says, at times a level only (国家级, 市级). Free text, no key of `agencies`, and not verified with the giver.',
      ),
      missing: t('报告没有说', 'the report does not say'),
    }),
    by_en: optionalText({
      label: t('谁给的（英文）', 'By whom; empty: not stated'),
      about: t(
        '英译，与 `by_zh` 同空同有；national level 之类是级别，不是机构。',
        'In English, filled where `by_zh` is. “National level” and the like are levels, not bodies.',
      ),
      missing: t('报告没有说', 'the report does not say'),
    }),
    period: period({
      label: t('时期', 'Period'),
      about: t(
        '所回顾的年份或规划期，常由所在部分推定。`2016/2020` 是这几年里的某时，不是每年。',
        'The year or plan under review, often inferred from the part it stands in. `2016/2020` means some time in these years, not each of them.',
      ),
      missing: t('报告没有说', 'the report does not say'),
    }),
    quantity: optionalInteger(1, 1_000_000, {
      label: t('数量', 'How many, where stated'),
      about: t(
        '几个；有的按名单数出，没有印，见说明，有一行是连续年数。空不等于1；所数之物不同，不可求和。',
        'How many; in some rows counted from the names listed and not printed, in one a number of years, as notes say. Empty is not 1, and unlike things do not add up.',
      ),
      missing: t('只说有，没有说几', 'the report gives no number'),
    }),
    ...provenance,
    ...notes,
  }),
});

export type MentionRow = RowOf<typeof mentions>;
