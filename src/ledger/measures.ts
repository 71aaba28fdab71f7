import { t } from '../i18n/t.ts';
import { z } from 'zod';
import { id, integer, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes } from './notes.ts';
import { provenance, provenanceReference } from './provenance.ts';
import { domainLabel } from './vocabulary.ts';

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
  references: [provenanceReference],
});

export type MeasureRow = RowOf<typeof measures>;
