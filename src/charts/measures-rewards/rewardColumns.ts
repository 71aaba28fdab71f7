import type { Extent } from '../../analysis/countRewards.ts';
import type { MeasureRewardRow } from '../../ledger/measureRewards.ts';
import type { MeasureRow } from '../../ledger/measures.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { rewardLabel } from '../../i18n/vocabularyLabel.ts';
import type { Column } from '../kit/defineChart.ts';
import { measureColumns, statedColumns } from '../kit/measureColumns.ts';

/** A statement of the rules that grants a kind of reward. */
export interface RewardRow {
  measure: MeasureRow;
  row: MeasureRewardRow;
  /** Of this kind of reward in the whole measure. */
  extent: Extent;
}

/** The table of the rewards: one row per statement. */
export const rewardColumns: readonly Column<RewardRow>[] = [
  { key: 'id', label: { zh: '编号', en: 'Id' }, value: ({ row }) => row.id, cell: null },
  ...measureColumns<RewardRow>(({ measure }) => measure),
  {
    key: 'reward',
    label: { zh: '奖励', en: 'Reward' },
    value: ({ row }) => row.reward,
    cell: ({ row }, lang) => ({ text: rewardLabel[row.reward][lang] }),
  },
  {
    key: 'extent',
    label: { zh: '整项或一部分', en: 'Whole or part' },
    value: ({ extent }) => extent,
    cell: null,
  },
  {
    key: 'scope_zh',
    label: { zh: '限于哪一部分', en: 'Covers only' },
    value: ({ row }) => row.scope_zh,
    cell: ({ row }, lang) => ({ text: inLanguage(row, 'scope', lang) }),
  },
  {
    key: 'scope_en',
    label: { zh: '限于哪一部分', en: 'Covers only' },
    value: ({ row }) => row.scope_en,
    cell: null,
  },
  ...statedColumns<RewardRow>(({ row }) => row),
];
