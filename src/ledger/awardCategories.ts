import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, integer, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { domainLabel } from './vocabulary.ts';

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
  references: [provenanceReference],
});

export type AwardCategoryRow = RowOf<typeof awardCategories>;
