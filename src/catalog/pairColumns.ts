import type { AgencyPair } from '../analysis/pairAgencies.ts';
import { agencyCell } from './agencyCell.ts';
import type { Column } from './defineChart.ts';
import { printedCell } from './printedCell.ts';

export interface PairRow extends AgencyPair {
  /** Site paths of the two bodies' pages, where they have one. */
  leadPath: string | null;
  supportPath: string | null;
  /** Numbers of the tasks. */
  tasks: string;
}

/** Columns of the chart whose rows are pairs. */
export const pairColumns: readonly Column<PairRow>[] = [
  {
    key: 'lead',
    label: { zh: '责任单位', en: 'Leads' },
    value: ({ lead }) => lead.id,
    cell: ({ lead, leadPath }, lang) => agencyCell(lead, leadPath, lang),
  },
  {
    key: 'support',
    label: { zh: '配合单位', en: 'Supports' },
    value: ({ support }) => support.id,
    cell: ({ support, supportPath }, lang) => agencyCell(support, supportPath, lang),
  },
  {
    key: 'tasks',
    label: { zh: '任务数', en: 'Tasks' },
    numeric: true,
    value: ({ roles }) => roles.length,
  },
  { key: 'task_numbers', label: { zh: '任务序号', en: 'Task numbers' }, value: ({ tasks }) => tasks },
  {
    key: 'first_role',
    label: { zh: '首次出现', en: 'First printed' },
    value: ({ roles }) => roles[0]?.id ?? null,
    cell: ({ roles }) => printedCell(roles[0] ?? null),
  },
];
