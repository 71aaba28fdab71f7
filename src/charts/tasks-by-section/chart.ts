import { t } from '../../i18n/t.ts';
import {
  countTasksBySection,
  type PartTasks,
  type SectionTasks,
} from '../../analysis/countTasksBySection.ts';
import { summariseTasks, type TasksSummary } from '../../analysis/summariseTasks.ts';
import { tasksBySection, type TaskSquare } from './draw.ts';
import type { TaskRow } from '../../ledger/tasks.ts';
import { formatList } from '../../format/formatList.ts';
import { LANGUAGES, type Lang } from '../../i18n/lang.ts';
import { horizonLabel } from '../../i18n/machineryLabel.ts';
import { partLabel } from '../../i18n/sectionLabel.ts';
import { defineChart, type Column } from '../kit/defineChart.ts';
import {
  horizonText,
  numberText,
  outOf,
  quotedSection,
  sectionName,
  taskLabel,
  taskPath,
  taskWords,
} from '../kit/taskWords.ts';
import { printedCell } from '../kit/printedCell.ts';

export const taskColumns: readonly Column<TaskRow>[] = [
  { key: 'task', label: t('编号', 'Identifier'), value: ({ id }) => id, cell: null },
  { key: 'no', label: t('序号', 'No.'), value: ({ no }) => no, cell: null },
  {
    key: 'label_zh',
    label: t('任务', 'Task'),
    value: ({ label_zh: label }) => label,
    cell: (task, lang) => ({ text: `${String(task.no)} · ${taskLabel(task, lang)}`, path: taskPath(task) }),
  },
  {
    key: 'part',
    label: t('部分', 'Part'),
    value: ({ part }) => part,
    cell: null,
  },
  {
    key: 'section',
    label: t('章节', 'Section'),
    value: ({ section_id: section }) => section,
    cell: ({ section_id: section }, lang) => ({ text: sectionName(section, lang) }),
  },
  {
    key: 'label_en',
    label: t('英文名', 'Task'),
    value: ({ label_en: label }) => label,
    cell: null,
  },
  {
    key: 'horizon',
    label: t('期限', 'Due'),
    value: ({ horizon }) => horizon,
    cell: ({ horizon }, lang) => ({ text: horizonLabel[horizon][lang] }),
  },
  {
    key: 'quantified',
    label: t('数字', 'Number'),
    value: ({ quantified }) => String(quantified),
    cell: ({ quantified }, lang) => ({
      text: { zh: quantified ? '有' : '没有', en: quantified ? 'yes' : 'no' }[lang],
    }),
  },
  {
    key: 'printed',
    label: t('原样', 'As printed'),
    value: ({ printed }) => printed,
    cell: (task) => printedCell(task),
  },
];

/** Sections of one length, and that length. */
const lengthText = (sections: readonly SectionTasks[], lang: Lang): string => {
  const names = formatList(
    sections.map((section) => quotedSection(section, lang)),
    lang,
  );
  const count = String(sections[0]?.total ?? 0);
  return t(`${names}（${count}项）`, `${names} (${count})`)[lang];
};

const partsText = (parts: readonly PartTasks[], lang: Lang): string =>
  parts
    .map(
      (part) =>
        t(
          `${partLabel[part.part].zh}${outOf(part, 'zh')}`,
          `${outOf(part, 'en')} in “${partLabel[part.part].en}”`,
        )[lang],
    )
    .join(LANGUAGES[lang].clause);

export const chart = defineChart<TaskRow, TasksSummary>({
  id: 'tasks-by-section',
  order: 300,
  topic: 'tasks',
  about: { documents: ['liangping-2021-tasks'] },
  linked: true,
  rows: ({ ledger }) => countTasksBySection(ledger.tasks).flatMap(({ tasks }) => tasks),
  facts: summariseTasks,
  rowId: ({ id }) => id,
  columns: taskColumns,
  words: {
    zh: {
      title: '梁平2021年的任务，按章节',
      headline: ({ total, horizons, longest }) =>
        `梁平${String(total)}项任务：${horizons
          .map(({ horizon, count }) => `${horizonLabel[horizon].zh}${String(count)}项`)
          .join('，')}；最长的一节是${lengthText(longest, 'zh')}`,
      dek: '梁平2021年政府工作报告分解出的任务，一格一项，按文件的章节排列',
      reading:
        '一个方格是一项任务，照文件的顺序排；黑格写了数字目标，空格没有。每行末尾是这一节的项数，点方格看这项任务。',
      description: ({ total, quantified, sections, parts, longest, shortest }) =>
        `${String(sections)}节共${String(total)}项，其中${String(quantified)}项写了数字目标：${partsText(parts, 'zh')}。最多的是${lengthText(longest, 'zh')}，最少的是${lengthText(shortest, 'zh')}。`,
      note: '章节和期限依文件，章节短名是本站拟的。写了数字目标，指任务里有本站编码为目标的数字；“全覆盖”“达标”之类没有数字的不算。各项任务大小不一，格数不是工作量。',
    },
    en: {
      title: 'Liangping’s tasks of 2021 by section',
      headline: ({ total, horizons, longest }) =>
        `Liangping’s ${String(total)} tasks: ${formatList(
          horizons.map(({ horizon, count }) => `${String(count)} ${horizonLabel[horizon].en}`),
          'en',
        )}; the longest section is ${lengthText(longest, 'en')}`,
      dek: 'Tasks into which Liangping broke its work report of 2021, one square each, in the document’s sections',
      reading:
        'A square is a task, in the order of the document; filled, it states a numeric target, hollow, it does not. The number of tasks stands after the last square. A square leads to its task.',
      description: ({ total, quantified, sections, parts, longest, shortest }) =>
        `${String(sections)} sections hold ${String(total)} tasks, of which ${String(quantified)} state a numeric target: ${partsText(parts, 'en')}. The longest section is ${lengthText(longest, 'en')}, the shortest ${lengthText(shortest, 'en')}.`,
      note: 'Sections and horizons are the document’s, short names of sections are ours. A task has a numeric target if it holds a figure we coded as one; “full coverage” or “up to standard” without a numeral does not count. Tasks differ in size, so squares do not measure work.',
    },
  },
  draw: (_rows, { quantified, total, parts }, { lang, linkTo, document, width }) => {
    const squareOf = (task: TaskRow): TaskSquare => ({
      id: task.id,
      description: `${String(task.no)} · ${taskLabel(task, lang)} · ${numberText(task, lang)}`,
      href: linkTo(taskPath(task)),
      filled: task.quantified,
    });
    return tasksBySection(
      parts.map((part) => ({
        id: part.part,
        label: partLabel[part.part][lang],
        detail: `${taskWords(part.total, lang)} · ${horizonText(part, lang)}`,
        sections: part.sections.map((section) => ({
          id: section.section,
          label: sectionName(section.section, lang),
          count: String(section.total),
          squares: section.tasks.map(squareOf),
        })),
      })),
      {
        document,
        width,
        words: {
          filled: t(`写了数字目标（${String(quantified)}项）`, `states a number (${String(quantified)})`)[
            lang
          ],
          hollow: t(
            `没有数字（${String(total - quantified)}项）`,
            `no number (${String(total - quantified)})`,
          )[lang],
        },
      },
    );
  },
});
