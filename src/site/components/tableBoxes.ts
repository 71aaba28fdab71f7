/** How the tables hang together, as far as a picture is of help: boxes in a grid, each joined to the one above it. */
import { t } from '../../i18n/t.ts';
import type { Words } from '../../i18n/lang.ts';

export interface TableBox {
  /** Name of the table. */
  table: string;
  words: Words;
  column: number;
  row: number;
  /** The box it is joined to. */
  to?: string;
}

/** What every row names: bars above and below the boxes. */
export const bars = {
  documents: t('文件：数字和表扬的出处', 'Documents: where figures stand'),
  places: t('地方：数字、判断、表扬各属一处', 'Places: whose figure or award it is'),
} as const;

export const tableBoxes: readonly TableBox[] = [
  { table: 'observations', words: t('数字', 'Figures'), column: 0, row: 0 },
  { table: 'outcomes', words: t('完成与否', 'Verdicts'), column: 0, row: 1, to: 'observations' },
  { table: 'indicators', words: t('指标', 'Indicators'), column: 0, row: 2, to: 'outcomes' },
  { table: 'tasks', words: t('任务', 'Tasks'), column: 1, row: 0 },
  { table: 'task_agencies', words: t('谁负责', 'Who does it'), column: 1, row: 1, to: 'tasks' },
  { table: 'agencies', words: t('单位', 'Agencies'), column: 1, row: 2, to: 'task_agencies' },
  { table: 'awards', words: t('表扬', 'Awards'), column: 2, row: 0 },
  { table: 'award_categories', words: t('组别', 'Groups'), column: 2, row: 1, to: 'awards' },
  { table: 'crosswalk', words: t('新旧对照', 'Crosswalk'), column: 2, row: 2, to: 'award_categories' },
  { table: 'measures', words: t('措施', 'Measures'), column: 3, row: 0 },
  { table: 'measure_rewards', words: t('奖励', 'Rewards'), column: 3, row: 1, to: 'measures' },
  { table: 'mentions', words: t('自述荣誉', 'Own claims'), column: 3, row: 2 },
];
