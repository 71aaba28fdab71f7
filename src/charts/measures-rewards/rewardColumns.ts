import { t } from '../../i18n/t.ts';
import type { Extent } from '../../analysis/summariseMeasures.ts';
import { formatList } from '../../format/formatList.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import { domainLabel, recipientLabel, rewardLabel, type RECIPIENTS } from '../../ledger/vocabulary.ts';
import type { MeasureRewardRow, MeasureRow } from '../../ledger/measures.ts';
import type { Column } from '../kit/defineChart.ts';
import { printedCell } from '../kit/tracedColumns.ts';

type Recipient = (typeof RECIPIENTS)[number];

/** A statement of the rules that grants a kind of reward. */
export interface RewardRow {
  measure: MeasureRow;
  row: MeasureRewardRow;
  /** Of this kind of reward in the whole measure. */
  extent: Extent;
  /** Whom the measure, or the part of it that grants this, names. */
  recipients: readonly Recipient[];
}

/** The table of the rewards: one row per statement. */
export const rewardColumns: readonly Column<RewardRow>[] = [
  { key: 'id', label: t('编号', 'Id'), value: ({ row }) => row.id, cell: null },
  { key: 'no', label: t('序号', 'No.'), numeric: true, value: ({ measure }) => measure.no },
  {
    key: 'measure',
    label: t('措施', 'Measure'),
    value: ({ measure }) => measure.id,
    cell: ({ measure }, lang) => ({
      text: inLanguage(measure, 'name', lang),
      path: `/measures/${measure.id}/`,
    }),
  },
  {
    key: 'domain',
    label: t('领域', 'Field'),
    value: ({ measure }) => measure.domain,
    cell: ({ measure }, lang) => ({ text: domainLabel[measure.domain][lang] }),
  },
  {
    key: 'reward',
    label: t('奖励', 'Reward'),
    value: ({ row }) => row.reward,
    cell: ({ row }, lang) => ({ text: rewardLabel[row.reward][lang] }),
  },
  {
    key: 'extent',
    label: t('整项或一部分', 'Whole or part'),
    value: ({ extent }) => extent,
    cell: null,
  },
  {
    key: 'scope_zh',
    label: t('限于哪一部分', 'Covers only'),
    value: ({ row }) => row.scope_zh,
    cell: ({ row }, lang) => ({ text: inLanguage(row, 'scope', lang) }),
  },
  {
    key: 'scope_en',
    label: t('限于哪一部分', 'Covers only'),
    value: ({ row }) => row.scope_en,
    cell: null,
  },
  {
    key: 'recipient_kinds',
    label: t('几类对象', 'Kinds of recipient'),
    numeric: true,
    value: ({ recipients }) => recipients.length,
  },
  {
    key: 'recipients',
    label: t('可以给谁', 'Who may receive it'),
    value: ({ recipients }) => recipients.join(' '),
    cell: ({ recipients }, lang) => ({
      text: formatList(
        recipients.map((recipient) => recipientLabel[recipient][lang]),
        lang,
      ),
    }),
  },
  {
    key: 'printed',
    label: t('原样', 'As printed'),
    value: ({ row }) => row.printed,
    cell: ({ row }, lang) => printedCell(row, lang),
  },
  {
    key: 'start',
    label: t('位置', 'Offset'),
    numeric: true,
    value: ({ row }) => row.start,
    cell: null,
  },
  { key: 'note_zh', label: t('说明', 'Note'), value: ({ row }) => row.note_zh, cell: null },
  { key: 'note_en', label: t('英文说明', 'Note'), value: ({ row }) => row.note_en, cell: null },
];
