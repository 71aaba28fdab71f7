/** Columns of the table of sections of the plan and their tasks. */
import type { SectionTasks } from '../../analysis/countTasksBySection.ts';
import { partLabel } from '../../i18n/sectionLabel.ts';
import type { Column } from '../kit/defineChart.ts';
import { printedCell } from '../kit/printedCell.ts';
import { percentText, sectionName } from '../kit/taskWords.ts';

export const sectionColumns: readonly Column<SectionTasks>[] = [
  {
    key: 'section',
    label: { zh: '章节', en: 'Section' },
    value: ({ section }) => section,
    cell: ({ section }, lang) => ({ text: sectionName(section, lang) }),
  },
  {
    key: 'part',
    label: { zh: '部分', en: 'Part' },
    value: ({ part }) => part,
    cell: ({ part }, lang) => ({ text: partLabel[part][lang] }),
  },
  {
    key: 'horizon',
    label: { zh: '期限', en: 'Due' },
    value: ({ horizons }) => horizons.join(' '),
    cell: null,
  },
  {
    key: 'quantified',
    label: { zh: '写了数字的任务', en: 'Tasks with a number' },
    numeric: true,
    value: ({ quantified }) => quantified,
  },
  { key: 'tasks', label: { zh: '任务', en: 'Tasks' }, numeric: true, value: ({ total }) => total },
  {
    key: 'share',
    label: { zh: '占比', en: 'Share' },
    numeric: true,
    value: ({ share }) => share,
    cell: ({ share }) => ({ text: percentText(share) }),
  },
  {
    key: 'first_task',
    label: { zh: '第一项，原样', en: 'First task, as printed' },
    value: ({ tasks }) => tasks[0]?.id ?? null,
    cell: ({ tasks }) => printedCell(tasks[0] ?? null),
  },
  {
    key: 'quantified_task_ids',
    label: { zh: '写了数字的任务编号', en: 'Ids of tasks with a number' },
    value: ({ tasks }) =>
      tasks
        .filter(({ quantified }) => quantified)
        .map(({ id }) => id)
        .join(' '),
    cell: null,
  },
];
