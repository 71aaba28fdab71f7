/** What the table of the crosswalk says, and the words of its rows that table and drawing share. */
import type { CrosswalkLink } from '../../analysis/joinCrosswalk.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { confidenceLabel, relationLabel } from '../../i18n/machineryLabel.ts';
import { printedCell } from '../kit/printedCell.ts';
import type { Column } from '../kit/defineChart.ts';

/** Name of the group of 2020, with its number; empty where the measure is new. */
export function groupName({ category }: CrosswalkLink, lang: Lang): string {
  if (category === null) return '';
  return inLanguage(category, 'label', lang);
}

/** Name of the measure of 2022; empty where the group is gone. */
export function measureName({ measure }: CrosswalkLink, lang: Lang): string {
  if (measure === null) return '';
  return inLanguage(measure, 'name', lang);
}

const NONE = { text: '—' };

export const crosswalkColumns: readonly Column<CrosswalkLink>[] = [
  { key: 'crosswalk', label: { zh: '编号', en: 'Id' }, value: ({ row }) => row.id, cell: null },
  {
    key: 'category',
    label: { zh: '2020年的组', en: 'Group of 2020' },
    value: ({ row }) => row.category,
    cell: (link, lang) =>
      link.category === null
        ? NONE
        : {
            text: `${String(link.category.no)} ${groupName(link, lang)}`,
            path: `/awards/${link.category.id}/`,
          },
  },
  {
    key: 'category_label_zh',
    label: { zh: '组名', en: 'Group in Chinese' },
    value: (link) => groupName(link, 'zh'),
    cell: null,
  },
  {
    key: 'category_label_en',
    label: { zh: '英文组名', en: 'Group' },
    value: (link) => groupName(link, 'en'),
    cell: null,
  },
  {
    key: 'measure',
    label: { zh: '2022年的措施', en: 'Measure of 2022' },
    value: ({ row }) => row.measure,
    cell: (link, lang) =>
      link.measure === null
        ? NONE
        : {
            text: `${String(link.measure.no)} ${measureName(link, lang)}`,
            path: `/measures/${link.measure.id}/`,
          },
  },
  {
    key: 'measure_name_zh',
    label: { zh: '措施名', en: 'Measure in Chinese' },
    value: (link) => measureName(link, 'zh'),
    cell: null,
  },
  {
    key: 'measure_name_en',
    label: { zh: '英文措施名', en: 'Measure' },
    value: (link) => measureName(link, 'en'),
    cell: null,
  },
  {
    key: 'relation',
    label: { zh: '关系', en: 'Relation' },
    value: ({ row }) => row.relation,
    cell: ({ row }, lang) => ({ text: relationLabel[row.relation][lang] }),
  },
  {
    key: 'confidence',
    label: { zh: '把握', en: 'How sure' },
    value: ({ row }) => row.confidence,
    cell: ({ row }, lang) => ({ text: confidenceLabel[row.confidence][lang] }),
  },
  {
    key: 'reason_zh',
    label: { zh: '理由', en: 'Reason' },
    value: ({ row }) => row.reason_zh,
    cell: ({ row }, lang) => ({ text: inLanguage(row, 'reason', lang) }),
  },
  {
    key: 'reason_en',
    label: { zh: '英文理由', en: 'Reason' },
    value: ({ row }) => row.reason_en,
    cell: null,
  },
  {
    key: 'category_printed',
    label: { zh: '2020年原样', en: 'Printed in 2020' },
    value: ({ category }) => category?.printed ?? '',
    cell: ({ category }) => printedCell(category),
  },
  {
    key: 'measure_printed',
    label: { zh: '2022年原样', en: 'Printed in 2022' },
    value: ({ measure }) => measure?.printed ?? '',
    cell: ({ measure }) => printedCell(measure),
  },
];
