import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { id, integer, optionalDate, optionalInteger, optionalText, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes, provenance } from './provenance.ts';

/** The round of 2022, step by step; the order of undated steps is ours. */
export const processSteps = defineTable({
  name: 'process_steps',
  title: t('2022年评选步骤', 'Steps of the 2022 round'),
  rowIs: t('一个步骤', 'a step of the round'),
  group: 'stated',
  coding: {
    how: t(
      '编号的步骤和编号以外的要求；没有日期的步骤由本站排序',
      'numbered steps and what stands outside them; the order of undated steps is ours',
    ),
  },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`step-两位数`，与 `position` 同数，意义永不改变。文件编的号是 `no`。',
        '`step-` and two digits, those of `position`; it never changes its meaning. The document’s own number is `no`.',
      ),
    }),
    position: integer(1, 99, {
      label: t('次序（本站排）', 'Order (ours, by date and logic)'),
      about: t(
        '排列用。没有日期的步骤由本站按事理排：前后两行，文件未必规定了先后。',
        'Sort by it. Undated steps were placed by sense: that one row follows another is not always the document’s order.',
      ),
    }),
    no: optionalInteger(1, 3, {
      label: t('文件编号的步骤', 'Number of the step, where the document numbers it'),
      about: t(
        '文件只编三步，一步可拆成几行，所以会重复。空的是编号以外的要求，不是次要的。',
        'The document numbers three steps, and one may fill several rows. Empty: a requirement outside the numbering, not a lesser one.',
      ),
      missing: t('文件没有给这一步编号', 'the document does not number this step'),
    }),
    name_zh: text({
      label: t('名称（本站拟）', 'Name in Chinese (ours)'),
      about: t(
        '本站拟的短名，供显示，不是引文；原话看 `printed`。',
        'Our short name, for display and not for quoting; the document’s words are in `printed`.',
      ),
    }),
    name_en: text({
      label: t('英文名（本站拟）', 'Name (ours)'),
      about: t(
        '本站拟的英文短名，供英文图表用；不是 `printed` 的翻译。',
        'Our short name for English charts. It is no translation of `printed`.',
      ),
    }),
    actor_zh: text({
      label: t('谁做', 'Who acts, in Chinese'),
      about: t(
        '照文件的叫法，多是“市级牵头部门”这样的合称，不连 `agencies`；哪些单位牵头看 `measure_agencies`。',
        'As the document calls them, mostly collectively (市级牵头部门): no key of `agencies`. Which bodies lead stands in `measure_agencies`.',
      ),
    }),
    actor_en: text({
      label: t('谁做（英文）', 'Who acts'),
      about: t(
        '本站译。同类部门随原文措辞不同（如“各牵头部门”），分组前要自己归并。',
        'Our translation. Like actors vary with the wording (“each lead department”): unify them before you group.',
      ),
    }),
    recipient_zh: optionalText({
      label: t('对谁', 'Towards whom, in Chinese'),
      about: t(
        '这一步交给谁、对谁做。空是文件没有写；不是谁得奖励，那看 `measure_recipients`。',
        'Towards whom the step is taken. Empty: not stated. It is not who receives a reward, which stands in `measure_recipients`.',
      ),
      missing: t('文件没有说对谁', 'the document names nobody'),
    }),
    recipient_en: optionalText({
      label: t('对谁（英文）', 'Towards whom'),
      about: t(
        '本站译，与 `recipient_zh` 同空同有；“对接”一步里指对接的另一方。',
        'Our translation, filled where `recipient_zh` is. In the step of liaison it means the other side.',
      ),
      missing: t('文件没有说对谁', 'the document names nobody'),
    }),
    deadline: optionalDate({
      label: t('期限（此日前）；空：无期限', 'To be done before this day ends; empty: undated'),
      about: t(
        '最后一天，当天也算；“前”“底”怎样读成日期，说明里写明。空是没有写期限；也不是实际完成的日子。',
        'The last day for it, that day included; how 前 or 底 became a day stands in the note. Empty: undated. It is not the day something was done.',
      ),
      missing: t('文件没有给期限', 'the document gives no deadline'),
    }),
    action_zh: text({
      label: t('做什么（本站话）', 'What is done, in our words, in Chinese'),
      about: t(
        '本站的概括，不是引文；核对原话用 `printed` 和 `start`。',
        'Summarised by us, no quotation: check it by `printed` and `start`.',
      ),
    }),
    action_en: text({
      label: t('做什么（英文）', 'What is done, in our words'),
      about: t(
        '本站的英文概括，意思与 `action_zh` 相同，不是文件的译文。',
        'Our summary in English, in meaning that of `action_zh`. It is no translation of the document.',
      ),
    }),
    ...provenance,
    ...notes,
  }),
  unique: [['position']],
});

export type ProcessStepRow = RowOf<typeof processSteps>;
