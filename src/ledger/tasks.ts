import { z } from 'zod';
import { t } from '../i18n/t.ts';
import { flag, id, idOf, integer, oneOf, text } from './column.ts';
import { defineTable, type RowOf } from './defineTable.ts';
import { notes, provenance } from './provenance.ts';
import { roleLabel } from './vocabulary.ts';

/** Subjects of Liangping's tasks. */
export const themeLabel = {
  industry: t('工业', 'Industry'),
  innovation: t('创新', 'Innovation'),
  investment: t('投资', 'Investment'),
  consumption_services: t('消费与服务业', 'Consumption and services'),
  opening_reform: t('开放与改革', 'Opening-up and reform'),
  transport_infrastructure: t('交通与基础设施', 'Transport and infrastructure'),
  digital: t('数字化', 'Digital'),
  city: t('城市', 'City'),
  rural_agriculture: t('农业农村', 'Farming and countryside'),
  environment: t('生态环境', 'Environment'),
  culture_tourism_sport: t('文化旅游体育', 'Culture, tourism, sport'),
  education: t('教育', 'Education'),
  health: t('卫生健康', 'Health'),
  employment_social: t('就业与社保', 'Jobs and social security'),
  safety_governance: t('安全与治理', 'Safety and governance'),
  government_itself: t('政府自身', 'Government itself'),
  business_environment: t('营商环境', 'Business climate'),
  finance: t('金融与财政', 'Finance'),
};

/** When a task is to be done. */
export const horizonLabel = {
  '2021': t('2021年内', 'within 2021'),
  '2025': t('到2025年', 'by 2025'),
  standing: t('长期', 'standing'),
};

/** Parts of the plan of 2021. */
export const partLabel = {
  一: t('到2025年的重点', 'Priorities to 2025'),
  二: t('2021年预期指标', 'Targets for 2021'),
  三: t('2021年重点工作', 'Work of 2021'),
  四: t('政府自身', 'Government itself'),
};

/** The 156 tasks into which Liangping broke its 2021 work report. Labels are ours. */
export const tasks = defineTable({
  name: 'tasks',
  title: t('任务（梁平2021）', 'Tasks (Liangping 2021)'),
  rowIs: t('156项任务之一', 'one of the 156 tasks'),
  group: 'stated',
  coding: { how: t('短名和主题是本站拟的', 'labels and themes are ours') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`task-三位序号`，意义永不改变；`task_agencies.task`、`observations.task` 连到它。只指梁平2021年的方案。',
        '`task-` and the number in three digits; it never changes its meaning. `task_agencies.task` and `observations.task` hold it. It means Liangping’s plan of 2021.',
      ),
    }),
    no: integer(1, 9999, {
      label: t('序号', 'Number'),
      about: t(
        '方案自己编的号，各部分连着编，引用用它。不分轻重。',
        'The plan’s own number, running through all parts, for citing. It does not rank the tasks.',
      ),
    }),
    part: oneOf(partLabel, {
      label: t('部分', 'Part of the document'),
      about: t(
        '`一` 到2025年，`二` 2021年指标，`三` 2021年工作，`四` 政府自身。各部分项数悬殊，算比例时看分母。',
        '`一` priorities to 2025, `二` targets for 2021, `三` work of 2021, `四` the government itself. Parts differ much in size: mind the denominator of shares.',
      ),
    }),
    section_id: text({
      label: t('章节', 'Section of the document'),
      about: t(
        '部分和小节的序号，照印（如 `一(二)`），没有小节的只有部分。按它分组；本表里与 `section` 相同。',
        'Part and subsection as printed (`一(二)`), the part alone where it has none. Group by it; in this table `section` holds the same.',
      ),
    }),
    label_zh: text({
      label: t('短名（本站拟）', 'Short label in Chinese (ours)'),
      about: t(
        '本站拟的短名，供显示。一项任务常含几件事，短名只取要点，不可当原文引用。',
        'Our label, for display. A task often holds several things, of which it names the main ones: do not quote it as the plan’s words.',
      ),
    }),
    label_en: text({
      label: t('英文短名（本站拟）', 'Short label (ours)'),
      about: t(
        '本站拟的英文短名，供显示；找某类任务请用 `theme`，不要靠译名里的词。',
        'Our label in English, for display. To find tasks of a kind use `theme`, not words of the translation.',
      ),
    }),
    theme: oneOf(themeLabel, {
      label: t('主题（本站归类）', 'Subject (our grouping)'),
      about: t(
        '本站归的类，一项一类，拿不准的写在说明。与 `measures.domain`、`indicators.field` 不是一套词。',
        'A subject of our grouping, one per task, doubts in the note. Not the words of `measures.domain` or `indicators.field`.',
      ),
    }),
    horizon: oneOf(horizonLabel, {
      label: t('期限：2021、2025或长期', 'Due in 2021, by 2025, or standing'),
      about: t(
        '照任务所在部分定：`一` 是 `2025`，`二`、`三` 是 `2021`，`四` 是 `standing`。是文本；各数的年份看 `observations.period`。',
        'That of the part: `2025` for `一`, `2021` for `二` and `三`, `standing` for `四`. Text, not a number; the time of a single figure is `observations.period`.',
      ),
    }),
    quantified: flag({
      label: t('有无数字目标', 'Whether it states a numeric target'),
      about: t(
        '`true` 的有数字目标，在 `observations` 里按 `task` 取。`false` 的没有数字目标。',
        '`true`: it states a numeric target, found in `observations` by `task`. `false`: it states none.',
      ),
    }),
    ...provenance,
    ...notes,
  }),
  unique: [
    ['document', 'no'],
    ['document', 'label_zh'],
    ['document', 'label_en'],
  ],
});

export type TaskRow = RowOf<typeof tasks>;

/** Who is responsible for a task and who supports it; `printed` keeps typos as they stand. */
export const taskAgencies = defineTable({
  name: 'task_agencies',
  title: t('任务的责任与配合单位', 'Agencies of tasks'),
  rowIs: t('一个单位在一项任务中的角色', 'an agency’s role in a task'),
  group: 'stated',
  coding: { how: t('照文件所印', 'as printed') },
  key: 'id',
  row: z.object({
    id: id({
      label: t('编号', 'Identifier'),
      about: t(
        '`role-任务-次序`，意义永不改变；次序就是 `position`。',
        '`role-`, task and `position`; it never changes its meaning. It names the role of one body in one task.',
      ),
    }),
    task: idOf('tasks', {
      label: t('任务', 'Task'),
      about: t(
        '连 `tasks.id`。一个单位一行，连接后任务会重复：数任务要去重。',
        'Joins to `tasks.id`. There is a row per body, so that joining repeats a task: count distinct tasks.',
      ),
    }),
    position: integer(1, 20, {
      label: t('次序', 'Order in the document'),
      about: t(
        '印出的次序，先责任后配合，合编一串。不表示责任大小。',
        'Printed order, those responsible before those supporting, in one sequence. It is no degree of responsibility.',
      ),
    }),
    agency: idOf('agencies', {
      label: t('单位', 'Agency'),
      about: t(
        '连 `agencies.id`。“各乡镇”一类合称只一行，不展开：按单位计数，会少算乡镇和部门。',
        'Joins to `agencies.id`. A collective such as “all townships” is one row, never expanded: counts by body understate what falls to its members.',
      ),
    }),
    role: oneOf(roleLabel, {
      label: t('责任或配合', 'Responsible or supporting'),
      about: t(
        '`lead` 责任单位，`support` 配合单位；每项都有责任单位，不少有几个。`measure_agencies.role` 里 `lead` 指牵头。',
        '`lead` is 责任单位, `support` 配合单位; each task has a lead, many have several. In `measure_agencies.role` the same words mean 牵头 and 配合.',
      ),
    }),
    ...provenance,
    ...notes,
  }),
  unique: [
    ['task', 'agency'],
    ['task', 'position'],
  ],
});

export type TaskAgencyRow = RowOf<typeof taskAgencies>;
