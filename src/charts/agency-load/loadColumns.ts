import type { AgencyLoad } from '../../analysis/countAgencyLoad.ts';
import { agencyKindLabel } from '../../i18n/machineryLabel.ts';
import { agencyCell } from './agencyCell.ts';
import type { Column } from '../kit/defineChart.ts';
import { printedCell } from '../kit/printedCell.ts';

export interface LoadRow extends AgencyLoad {
  /** Site path of its page, where it has one. */
  path: string | null;
  /** Numbers of the tasks it leads and supports. */
  leadTasks: string;
  supportTasks: string;
}

/** Columns of the chart whose rows are agencies. */
export const loadColumns: readonly Column<LoadRow>[] = [
  {
    key: 'agency',
    label: { zh: '单位', en: 'Body' },
    value: ({ agency }) => agency.id,
    cell: ({ agency, path }, lang) => agencyCell(agency, path, lang),
  },
  { key: 'name_zh', label: { zh: '名称', en: 'Name' }, value: ({ agency }) => agency.name_zh, cell: null },
  {
    key: 'name_en',
    label: { zh: '英文名', en: 'English name' },
    value: ({ agency }) => agency.name_en,
    cell: null,
  },
  {
    key: 'kind',
    label: { zh: '种类', en: 'Kind' },
    value: ({ agency }) => agency.agency_kind,
    cell: ({ agency }, lang) => ({ text: agencyKindLabel[agency.agency_kind][lang] }),
  },
  { key: 'lead_tasks', label: { zh: '负责', en: 'Leads' }, numeric: true, value: ({ lead }) => lead },
  {
    key: 'support_tasks',
    label: { zh: '配合', en: 'Supports' },
    numeric: true,
    value: ({ support }) => support,
  },
  {
    key: 'lead_task_numbers',
    label: { zh: '负责的任务', en: 'Tasks led' },
    value: ({ leadTasks }) => leadTasks,
    cell: null,
  },
  {
    key: 'support_task_numbers',
    label: { zh: '配合的任务', en: 'Tasks supported' },
    value: ({ supportTasks }) => supportTasks,
    cell: null,
  },
  {
    key: 'first_role',
    label: { zh: '首次出现', en: 'First printed' },
    value: ({ roles }) => roles[0]?.id ?? null,
    cell: ({ roles }) => printedCell(roles[0] ?? null),
  },
];
