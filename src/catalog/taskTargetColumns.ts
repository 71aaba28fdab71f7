/** Columns of the table of targets that tasks state. */
import type { TaskTarget } from '../analysis/crossTaskTargets.ts';
import { fieldLabel } from '../i18n/fieldLabel.ts';
import { basisLabel } from '../i18n/vocabularyLabel.ts';
import type { Column } from './defineChart.ts';
import { taskPath } from './taskWords.ts';
import { figureCell, tracedColumns } from './tracedColumns.ts';

export const taskTargetColumns: readonly Column<TaskTarget>[] = [
  {
    key: 'field',
    label: { zh: '领域', en: 'Field' },
    value: ({ indicator }) => indicator.field,
    cell: ({ indicator }, lang) => ({ text: fieldLabel[indicator.field][lang] }),
  },
  {
    key: 'indicator',
    label: { zh: '指标', en: 'Indicator' },
    value: ({ indicator }) => indicator.id,
    cell: ({ indicator, row }, lang) => {
      const [name, context] =
        lang === 'zh' ? [indicator.name_zh, row.context_zh] : [indicator.name_en, row.context_en];
      if (context === '') return { text: name };
      return { text: lang === 'zh' ? `${name}（${context}）` : `${name} (${context})` };
    },
  },
  {
    key: 'basis',
    label: { zh: '性质', en: 'Basis' },
    value: ({ row }) => row.basis,
    cell: ({ row }, lang) => ({ text: basisLabel[row.basis][lang] }),
  },
  { key: 'period', label: { zh: '时期', en: 'Period' }, value: ({ row }) => row.period },
  {
    key: 'value',
    label: { zh: '目标', en: 'Target' },
    numeric: true,
    value: ({ row }) => row.value,
    cell: ({ row }, lang) => figureCell(row, lang),
  },
  { key: 'unit', label: { zh: '单位', en: 'Unit' }, value: ({ row }) => row.unit, cell: null },
  { key: 'place', label: { zh: '地方', en: 'Place' }, value: ({ row }) => row.place, cell: null },
  {
    key: 'task',
    label: { zh: '任务序号', en: 'Task no.' },
    value: ({ task }) => task.id,
    cell: ({ task }) => ({ text: String(task.no), path: taskPath(task) }),
  },
  ...tracedColumns<TaskTarget>(({ row }) => row),
];
