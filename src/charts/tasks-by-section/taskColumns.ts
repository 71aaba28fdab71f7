/** Columns of the table of tasks. */
import type { TaskRow } from '../../ledger/tasks.ts';
import { horizonLabel } from '../../i18n/machineryLabel.ts';
import type { Column } from '../kit/defineChart.ts';
import { printedCell } from '../kit/printedCell.ts';
import { sectionName, taskLabel, taskPath } from '../kit/taskWords.ts';

export const taskColumns: readonly Column<TaskRow>[] = [
  { key: 'task', label: { zh: '编号', en: 'Identifier' }, value: ({ id }) => id, cell: null },
  { key: 'no', label: { zh: '序号', en: 'No.' }, value: ({ no }) => no, cell: null },
  {
    key: 'label_zh',
    label: { zh: '任务', en: 'Task' },
    value: ({ label_zh: label }) => label,
    cell: (task, lang) => ({ text: `${String(task.no)} · ${taskLabel(task, lang)}`, path: taskPath(task) }),
  },
  {
    key: 'part',
    label: { zh: '部分', en: 'Part' },
    value: ({ part }) => part,
    cell: null,
  },
  {
    key: 'section',
    label: { zh: '章节', en: 'Section' },
    value: ({ section_id: section }) => section,
    cell: ({ section_id: section }, lang) => ({ text: sectionName(section, lang) }),
  },
  {
    key: 'label_en',
    label: { zh: '英文名', en: 'Task' },
    value: ({ label_en: label }) => label,
    cell: null,
  },
  {
    key: 'horizon',
    label: { zh: '期限', en: 'Due' },
    value: ({ horizon }) => horizon,
    cell: ({ horizon }, lang) => ({ text: horizonLabel[horizon][lang] }),
  },
  {
    key: 'quantified',
    label: { zh: '数字', en: 'Number' },
    value: ({ quantified }) => String(quantified),
    cell: ({ quantified }, lang) => ({
      text: { zh: quantified ? '有' : '没有', en: quantified ? 'yes' : 'no' }[lang],
    }),
  },
  {
    key: 'printed',
    label: { zh: '原样', en: 'As printed' },
    value: ({ printed }) => printed,
    cell: (task) => printedCell(task),
  },
];
